package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * The mandates of one's own organisation: those a centre has and has asked for, or those an association has given.
 *
 * @param centre whether the reader's organisation is a voluntary centre
 * @param asks whether the reader may ask for another
 * @param gives whether the reader may give one
 */
public record MandateListPage(List<Row> rows, Pager pager, boolean centre, boolean asks, boolean gives) {

    /** @param who the other side */
    public record Row(String path, String who, String consultant, MandateState state, String when) {

        static Row of(Mandate mandate, OrganisationId own, LocalDate today, Texts t) {
            var state = mandate.state(today);
            return new Row(
                    "/fuldmagter/" + mandate.id(),
                    mandate.centre().equals(own) ? mandate.name() : mandate.centreName(),
                    mandate.holderName(),
                    state,
                    when(mandate, state, t));
        }

        private static String when(Mandate mandate, MandateState state, Texts t) {
            if (state != MandateState.OVER) {
                return t.get("mandates.until.day", t.date(mandate.until()));
            }
            return mandate.ending() == null || mandate.endedAt() == null
                    ? t.get("mandates.ended.day", t.date(mandate.until()))
                    : t.of(mandate.ending(), "on", t.date(mandate.endedAt()));
        }
    }
}
