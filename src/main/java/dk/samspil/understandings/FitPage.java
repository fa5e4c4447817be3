package dk.samspil.understandings;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.rounds.RoundId;
import dk.samspil.web.Field;
import dk.samspil.web.Problems;
import java.util.List;

/**
 * What the others have written about one party, to say yes to or put right: with a link, or on the phone.
 *
 * @param page as that party sees it; not here before it does
 * @param action where the answer is sent
 */
public record FitPage(UnderstandingPage page, Channel channel, String action) {

    public FitPage {
        if (!page.shown()) {
            throw new NotHere();
        }
    }

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    public String collaboration() {
        return page.room().name();
    }

    /** Who the words are about, as the others call them. */
    public String name() {
        return page.party(page.own()).name();
    }

    public ResponseForm form() {
        return page.form();
    }

    public Field saidBy() {
        var t = page.t();
        return new Field(
                "saidBy",
                onThePhone()
                        ? t.get(
                                "understandings.phone.saidBy",
                                page.party(page.own()).shortName())
                        : t.get("understandings.saidBy"),
                onThePhone() ? null : t.get("understandings.saidBy.hint"),
                form().saidBy(),
                page.problems().of("saidBy").orElse(null));
    }

    String back() {
        return UnderstandingController.path(page.room().place());
    }

    RoundId round() {
        return page.requireRound().id();
    }

    List<OrganisationId> writers() {
        return page.writersAboutOwn();
    }

    boolean isAnswered() {
        return page.responses().stream().anyMatch(one -> one.organisation().equals(page.own()));
    }

    FitPage with(ResponseForm typed) {
        return new FitPage(page.with(typed, page.problems(), null), channel, action);
    }

    FitPage with(Problems these) {
        return new FitPage(page.with(form(), these, null), channel, action);
    }

    /** Signed with the name of the one the mail was for, until somebody writes another. */
    FitPage signed(String name) {
        return with(form().saidBy(name));
    }

    /** A colleague was faster: theirs beside mine. */
    FitPage meanwhile(ResponseForm mine) {
        return new FitPage(page.meanwhile(mine), channel, action);
    }
}
