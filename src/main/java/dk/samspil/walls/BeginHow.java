package dk.samspil.walls;

/** Whether several begin something with each one, or one thing all together. */
public enum BeginHow {
    EACH,
    TOGETHER
}
