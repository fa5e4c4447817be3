package dk.samspil.agreed;

/** The headings something can be agreed under (ODA 5.3). None has to be filled, and what fits nowhere is agreed all the same. */
public enum Topic {
    /** Shared values, and how people meet each other. */
    VALUES,
    /** Whom a volunteer asks, and who meets, how often. */
    DIALOGUE,
    /** What the parties learn from each other, both ways. */
    COMPETENCE,
    ECONOMY,
    /** What people are offered, and how they come to know. */
    OFFERS,
    OTHER
}
