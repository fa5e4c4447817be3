package dk.samspil.remarks;

import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Channel;
import dk.samspil.web.Field;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole draft, to be read and answered: signed in, with a link, or on the phone.
 *
 * @param room what the collaboration is called
 * @param party whose answer it is
 * @param before the form as it was sent, where the text has changed since it was read
 * @param back where one goes who would rather wait; null for one who holds a link
 */
public record DraftAnswerPage(
        String room,
        Spot spot,
        AgreementParty party,
        Channel channel,
        List<Section> sections,
        List<Remark> remarks,
        List<Disagreement> disagreements,
        DraftAnswerForm form,
        Problems problems,
        @Nullable DraftAnswerForm before,
        @Nullable String back) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    public boolean isNamed() {
        return channel != Channel.SELF;
    }

    /** What has been said to a clause and is not taken care of. */
    public List<Remark> remarks(Section section) {
        return remarks.stream()
                .filter(remark -> remark.isOpen() && remark.section().equals(section.id()))
                .toList();
    }

    /** Whether the words a remark is about still stand there. */
    public boolean stands(Remark remark, Section section) {
        return Passage.stands(remark.passage(), section.words());
    }

    /** What a party has said itself is not said again on the phone. */
    public boolean maySay(Disagreement disagreement) {
        return !onThePhone()
                || disagreement
                        .view(party.organisation())
                        .filter(view -> !view.said().isByPhone())
                        .isEmpty();
    }

    public boolean hasChanged(Section section) {
        return before != null && before.seen(section) != section.version();
    }

    public boolean hasChanged(Disagreement disagreement) {
        return before != null && before.viewSeen(disagreement.id()) != version(disagreement);
    }

    /** Of the party's own view; 0 where it has said nothing. */
    public int version(Disagreement disagreement) {
        return disagreement.view(party.organisation()).map(View::version).orElse(0);
    }

    public Field saidBy(Texts t) {
        return new Field(
                "saidBy",
                onThePhone()
                        ? t.get("remarks.answer.saidOnThePhone", party.shortName())
                        : t.get("remarks.answer.saidBy"),
                onThePhone() ? null : t.get("remarks.answer.saidBy.hint"),
                form.saidBy(),
                problems.of("saidBy").orElse(null));
    }

    public Field yes(Section section, Texts t) {
        return field("yes", section, t.get("remarks.answer.yes"), form.yes(section.id()) ? "true" : "");
    }

    public Field remark(Section section, Texts t) {
        return field("remark", section, t.get("remarks.answer.remark"), form.remark(section.id()));
    }

    public Field view(Disagreement disagreement, Texts t) {
        var typed = form.view(disagreement.id());
        var name = DraftAnswerForm.field("view", disagreement.id());
        return new Field(
                name,
                t.get("remarks.answer.view", party.shortName()),
                null,
                typed == null
                        ? disagreement
                                .view(party.organisation())
                                .map(View::words)
                                .orElse("")
                        : typed,
                problems.of(name).orElse(null));
    }

    private Field field(String name, Section section, String label, String value) {
        var whole = DraftAnswerForm.field(name, section.id());
        return new Field(whole, label, null, value, problems.of(whole).orElse(null));
    }
}
