package dk.samspil.registers;

import dk.samspil.web.Pager;
import java.time.LocalDate;
import java.util.List;

/** What an organisation has agreed, everywhere. */
public record OwnAgreementsPage(List<AgreementCard> cards, Pager pager, LocalDate today) {

    /** {@code more} has one card more than a page where there is a next. */
    static OwnAgreementsPage of(List<AgreementCard> more, int page, LocalDate today) {
        boolean next = more.size() > AgreementCard.PAGE;
        return new OwnAgreementsPage(
                next ? more.subList(0, AgreementCard.PAGE) : more,
                new Pager(page, next ? page + 1 : page, "/aftaler"),
                today);
    }
}
