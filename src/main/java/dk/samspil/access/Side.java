package dk.samspil.access;

/** Where a party stands around the citizen. Always shown as a colour and a shape together, never as a colour alone. */
public enum Side {
    /** Municipal authority (myndighed): a blue square. */
    AUTHORITY,
    /** Provider of care (leverandør), municipal or private: a violet hexagon. */
    PROVIDER,
    /** Voluntary organisation (frivillig): a green circle. */
    VOLUNTARY,
    /** Citizens and relatives (borgere og pårørende): a brown drop. */
    CITIZEN,
    /** All of them at once: a ring. */
    TOGETHER;

    /** The CSS class and the symbol's id. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
