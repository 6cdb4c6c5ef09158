namespace Maillage.Zonage;

/// <summary>Where a draft stands.</summary>
/// <param name="Jauges">Its gauges: the people of territories not classed yet count in the total and in no class.</param>
/// <param name="NonClasses">Territories not classed yet.</param>
/// <param name="HabitantsNonClasses">Their people.</param>
public sealed record BilanBrouillon(Jauges Jauges, int NonClasses, long HabitantsNonClasses);
