package dk.samspil.meetings;

/** What a meeting is for; each brings a title, points to talk about and a length, all of which can be changed. */
public enum MeetingKind {
    /** The parties find out, as many from each side, whether they want something together. */
    BILATERAL(90),
    /** Shared goals, who does what, money, and what people can come to. */
    CONTENT_AND_FORM(120),
    /** Those who know the everyday: a few times a year, the same questions. */
    CONTACT(60),
    /** How did it go with what we wanted? */
    EVALUATION(90),
    /** Once a year, with those who lead. */
    ANNUAL(120),
    /** The leaders of both sides. */
    LEADERSHIP(60),
    /** Once a year, with those who are elected. */
    POLITICIANS(90),
    /** Everybody who is going to do it, on the day it begins. */
    KICK_OFF(120),
    /** Anything else. */
    OTHER(60);

    private final int minutes;

    MeetingKind(int minutes) {
        this.minutes = minutes;
    }

    /** How long it usually takes. */
    int minutes() {
        return minutes;
    }

    /** Where both sides should be as many, and somebody on each should be able to say yes. */
    public boolean wantsParity() {
        return this == BILATERAL || this == CONTENT_AND_FORM;
    }
}
