package dk.samspil.rounds;

/** What the parties say together after a round. Seeing it differently weighs as much as agreeing. */
public enum Joint {
    TOGETHER("rounds.joined"),
    DIFFERENTLY("rounds.joinedApart");

    private final String notice;

    Joint(String notice) {
        this.notice = notice;
    }

    /** What is said when it has been saved. */
    public String notice() {
        return notice;
    }
}
