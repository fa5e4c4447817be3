package dk.samspil.bench;

/** How much there is. What one person has is the same at every size: ten collaborations, thirty things that wait. */
record Size(String name, int towns, int organisations, int collaborations) {

    static final Size SMALL = new Size("small", 1, 60, 40);

    /** With two people in each organisation. */
    static final Size NATIONAL = new Size("national", 98, 10_000, 25_000);

    Size tenth() {
        return new Size(name, towns / 10, organisations / 10, collaborations / 10);
    }
}
