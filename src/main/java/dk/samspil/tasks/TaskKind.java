package dk.samspil.tasks;

import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;
import dk.samspil.principles.Dialogue;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.rounds.RoundKind;
import dk.samspil.soundings.Sounding;
import java.time.Period;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What kind of thing waits. {@code path} follows the place's own address; {@code *} stands for what it is about. */
public enum TaskKind {
    INVITATION("/invitation"),
    SIX_ANSWERS("/svar/mit"),
    LADDER("/trappen/svar"),
    ROLE_SPLIT("/roller/svar"),
    UNDERSTANDING("/plan/udgangspunkt/mit"),
    /** All have answered: look at it, and say something together. */
    TALK_SIX_ANSWERS("/svar"),
    TALK_LADDER("/trappen"),
    TALK_ROLE_SPLIT("/roller"),
    /** The others have written about us: does it fit? Each party settles it on its own list. */
    TALK_UNDERSTANDING("/plan/udgangspunkt"),
    /** Whether one comes to a meeting. */
    MEETING("/moeder/*/svar"),
    /** To which meetings of a row one comes. */
    SERIES("/moeder/flere/*/svar"),
    /** Whether the minutes of a meeting are right. */
    MINUTES("/moeder/*/referat"),
    /** What somebody has promised at a meeting. */
    ACTION("/handlinger/*"),
    /** A change that was agreed. */
    CHANGE("/aftalt#change"),
    /** A joint answer has been proposed: say yes, or write it anew. */
    SPLIT_YES("/roller#faelles-*"),
    /** One of the parties sees a proposal otherwise: write it anew. */
    SPLIT_REWRITE("/roller#faelles-*"),
    /** What was agreed of who does what: from now on it is done so. */
    SPLIT_CARRY_OUT("/roller#faelles-*"),
    /** The day a pause was to end: shall we begin again? It never rests itself. */
    PAUSE_OVER("/plan#decide"),
    /** Another party has said how it wants to hold together. Only one's own list knows, so that "not now" leaves no mark. */
    FORM("/plan/form"),
    /** Somebody is to be told what begins. */
    TELL("/plan/igang#TELL"),
    /** After three months: is what was to be done differently done? */
    GOES("/plan/igang/linjer/*/gaar-det"),
    /** A finished agreement lies before a party, which hears and approves it. */
    APPROVE_AGREEMENT("/aftaler/*/godkendelse"),
    /** What an agreement promises: to be done, to be called, or not to be forgotten. */
    OBLIGATION("/forpligtelser/*"),
    OBLIGATION_MEETING("/forpligtelser/*"),
    OBLIGATION_REMINDER("/forpligtelser/*"),
    /** A party has approved, and is to sign. */
    SIGN_AGREEMENT("/aftaler/*/underskrift"),
    /** Something was signed on paper: whether it is right. */
    SIGNED_PAPER("/aftaler/*/underskrift"),
    /** Something of an agreement is to be shown outside its room; it is about the agreement. */
    SUMMARY_YES("/aftaler/*/offentligt#ja"),
    REUSE_YES("/aftaler/*/genbrug#ja"),
    PRESS_YES("/aftaler/*/presse#ja"),
    /** A voluntary centre asks for our mandate. Not in a collaboration: the path is the whole address. */
    MANDATE(TaskKind::outside, "/fuldmagter/*"),
    /** An association has given a voluntary centre its mandate: somebody there takes it on. */
    MANDATE_TAKE(TaskKind::outside, "/fuldmagter/*"),
    /** How one sees the four principles. */
    PRINCIPLES(Dialogue::path, "/svar"),
    /** Whether one backs the local frame. */
    EDITION(Dialogue::path, "/ramme"),
    /** The day the host wanted to look at the frame again. */
    PRINCIPLES_LOOK(Dialogue::path, "#again"),
    /** Whether one comes to a meeting of a whole field. */
    SOUNDING(Sounding::path, "/svar"),
    /** What grew out of such a meeting: whoever began it is to meet the others. */
    FIRST_MEETING("/moeder/nyt"),
    /** Sections of an agreement that one has said one writes. */
    WRITE_SECTIONS("/aftaler/*"),
    /** Sections of an agreement that stand there, and that one has not said yes to. Only one's own list knows. */
    READ_SECTIONS("/aftaler/*"),
    /** The others have said something to an agreement that nobody has answered. Only one's own list knows. */
    REMARKS("/aftaler/*#talk"),
    /** The parties see something differently: what does one think oneself? */
    DISAGREEMENT("/uenigheder/*"),
    /** An agreement runs out, and nobody has said what then. */
    AGREEMENT_ENDS("/aftaler/*#renewals"),
    /** A party wants an agreement to end sooner than the notice says: do we agree? */
    ENDING_EARLY("/aftaler/*/ophoer"),
    /** Something is handed over before an agreement is over. */
    HANDOVER("/aftaler/overdragelser/*"),
    /** An agreement that was signed elsewhere has been brought in: is it right? */
    ARRIVAL("/aftaler/*#arrival");

    private final Function<PlaceId, String> home;
    private final String path;

    TaskKind(String path) {
        this(Room::path, path);
    }

    /** {@code home} is the place's own address, where it is no collaboration. */
    TaskKind(Function<PlaceId, String> home, String path) {
        this.home = home;
        this.path = path;
    }

    String path(PlaceId place, UUID subject) {
        return home.apply(place) + path.replace("*", subject.toString());
    }

    private static String outside(PlaceId place) {
        return "";
    }

    /** How long before its day it comes on a list; null for what waits at once. */
    @Nullable Period comesAhead() {
        return switch (this) {
            case PAUSE_OVER, SPLIT_CARRY_OUT, PRINCIPLES_LOOK -> Period.ZERO;
            case GOES -> LaunchKeeper.TIME_TO_ANSWER;
            case AGREEMENT_ENDS -> AgreementKeeper.TIME_TO_CHOOSE;
            default -> null;
        };
    }

    boolean restsIn(Room room) {
        return this != PAUSE_OVER && room.isResting();
    }

    static TaskKind answering(RoundKind kind) {
        return switch (kind) {
            case SIX_ANSWERS -> SIX_ANSWERS;
            case LADDER -> LADDER;
            case ROLE_SPLIT -> ROLE_SPLIT;
            case UNDERSTANDING -> UNDERSTANDING;
        };
    }

    static TaskKind sayingYesTo(ReleaseKind kind) {
        return switch (kind) {
            case SUMMARY -> SUMMARY_YES;
            case REUSE -> REUSE_YES;
            case PRESS -> PRESS_YES;
        };
    }

    static TaskKind talking(RoundKind kind) {
        return switch (kind) {
            case SIX_ANSWERS -> TALK_SIX_ANSWERS;
            case LADDER -> TALK_LADDER;
            case ROLE_SPLIT -> TALK_ROLE_SPLIT;
            case UNDERSTANDING -> TALK_UNDERSTANDING;
        };
    }
}
