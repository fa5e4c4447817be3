package dk.samspil.agreements;

import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.List;

/** The agreements of a collaboration, and what becomes of one that chose to hold together without. */
public record AgreementsPage(RoomHead head, List<Agreement> agreements, LocalDate today) {

    public String path() {
        return head.room().path() + "/aftaler";
    }

    public boolean isNetwork() {
        return head.room().form() == Form.NETWORK;
    }

    /** What holds today, also while the next is being written; else what its own page opens with. */
    public Edition shown(Agreement agreement) {
        return agreement.inForce(today).orElseGet(() -> agreement.foremost(today));
    }

    /** Where it has come to, in a few words. */
    public String standing(Agreement agreement, Texts t) {
        var edition = shown(agreement);
        return edition.isSigned() ? t.of(edition.holding(today)) : t.of(edition.state());
    }

    public String badge(Agreement agreement) {
        var edition = shown(agreement);
        return edition.isSigned() ? edition.holding(today).badge() : "";
    }

    /** Its last day is near, and no later edition is signed that takes over. */
    public boolean endsSoon(Agreement agreement) {
        var edition = shown(agreement);
        return edition.isInForce(today)
                && edition.endsSoon(today)
                && agreement.lastSigned().filter(edition::equals).isPresent();
    }

    /** What is written anew beside the one that holds. */
    public boolean isRevised(Agreement agreement) {
        return agreement.underWay().isPresent() && agreement.inForce(today).isPresent();
    }
}
