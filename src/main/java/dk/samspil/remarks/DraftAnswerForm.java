package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Section;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party says to a whole draft, as it is typed. {@code id} is the answer's own, from which its remarks have theirs.
 *
 * @param yes by clause: "true" where the party agrees
 * @param seen by clause: the version that was read
 * @param remark by clause
 * @param view by disagreement
 * @param viewSeen by disagreement: the version of the party's view that was read, 0 where there was none
 */
public record DraftAnswerForm(
        @Nullable UUID id,
        @Line String saidBy,
        @Nullable Map<String, String> yes,
        @Nullable Map<String, String> seen,
        @Nullable Map<String, String> remark,
        @Nullable Map<String, String> view,
        @Nullable Map<String, String> viewSeen) {

    private static final int MOST = 2000;

    public DraftAnswerForm {
        saidBy = Typed.text(saidBy);
        yes = yes == null ? Map.of() : yes;
        seen = seen == null ? Map.of() : seen;
        remark = remark == null ? Map.of() : remark;
        view = view == null ? Map.of() : view;
        viewSeen = viewSeen == null ? Map.of() : viewSeen;
    }

    static DraftAnswerForm empty(UUID id, String saidBy) {
        return new DraftAnswerForm(id, saidBy, null, null, null, null, null);
    }

    public static String field(String name, UUID of) {
        return name + "[" + of + "]";
    }

    boolean yes(UUID section) {
        return "true".equals(word(yes, section));
    }

    String remark(UUID section) {
        return word(remark, section);
    }

    @Nullable String view(UUID disagreement) {
        return view == null ? null : view.get(disagreement.toString());
    }

    /** The version that was read; the one that stands where the form does not say. */
    int seen(Section section) {
        var typed = word(seen, section.id());
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : section.version();
    }

    int viewSeen(UUID disagreement) {
        var typed = word(viewSeen, disagreement);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    Problems check(List<Section> sections, List<Disagreement> open, boolean named, Problems problems, Texts t) {
        if (named && saidBy.isBlank()) {
            problems = problems.and("saidBy", t.get("remarks.answer.problem.saidBy"));
        }
        for (var section : sections) {
            problems = fits(field("remark", section.id()), remark(section.id()), problems, t);
        }
        for (var one : open) {
            problems = fits(field("view", one.id()), Typed.text(view(one.id())), problems, t);
        }
        return problems;
    }

    /** What is new in it: a yes that was given, and a view that is unchanged, are not said again. */
    Answer answer(List<Section> sections, List<Disagreement> open, OrganisationId speaker) {
        return new Answer(
                sections.stream()
                        .filter(section ->
                                yes(section.id()) && section.current(speaker).isEmpty())
                        .map(section -> new Answer.Yes(section.id(), seen(section)))
                        .toList(),
                sections.stream()
                        .filter(section -> !remark(section.id()).isBlank())
                        .map(section -> new Answer.Word(idOf(section.id()), section.id(), remark(section.id())))
                        .toList(),
                open.stream()
                        .filter(one -> !Typed.text(view(one.id())).isBlank())
                        .filter(one -> one.view(speaker)
                                .filter(said -> said.words().equals(view(one.id())))
                                .isEmpty())
                        .map(one -> new Answer.Opinion(one.id(), Typed.text(view(one.id())), viewSeen(one.id())))
                        .toList());
    }

    /** The text has changed: everything typed stays, and a yes is said anew to what was not read. */
    DraftAnswerForm readAgain(List<Section> sections) {
        var still = new HashMap<String, String>();
        sections.stream()
                .filter(section -> yes(section.id()) && seen(section) == section.version())
                .forEach(section -> still.put(section.id().toString(), "true"));
        return new DraftAnswerForm(id, saidBy, still, null, remark, view, null);
    }

    private UUID idOf(UUID section) {
        return UUID.nameUUIDFromBytes((id + "/" + section).getBytes(StandardCharsets.UTF_8));
    }

    private static Problems fits(String field, String words, Problems problems, Texts t) {
        return words.length() > MOST
                ? problems.and(field, t.get("web.problem.tooLong", Map.of("length", words.length(), "max", MOST)))
                : problems;
    }

    private static String word(@Nullable Map<String, String> words, UUID of) {
        return words == null ? "" : Typed.text(words.get(of.toString()));
    }
}
