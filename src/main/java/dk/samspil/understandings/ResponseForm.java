package dk.samspil.understandings;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the others' words fit, as it is typed: {@code fit[the writer's id]} and {@code right[the writer's id]}; {@code saidBy} where it is not the one signed in. */
public record ResponseForm(
        @Nullable Integer version,
        @Line String saidBy,
        @Nullable Map<String, String> fit,
        @Nullable Map<String, String> right) {

    public ResponseForm {
        saidBy = Typed.text(saidBy);
        fit = fit == null ? new HashMap<>() : fit;
        right = right == null ? new HashMap<>() : right;
    }

    static ResponseForm of(List<Response> said) {
        var fits = new HashMap<String, String>();
        var rights = new HashMap<String, String>();
        for (var one : said) {
            fits.put(one.to().toString(), one.fit().name());
            rights.put(one.to().toString(), one.words());
        }
        int version = said.stream().mapToInt(Response::version).max().orElse(0);
        return new ResponseForm(version, "", fits, rights);
    }

    ResponseForm seen(@Nullable Integer newVersion) {
        return new ResponseForm(newVersion, saidBy, fit, right);
    }

    ResponseForm saidBy(String name) {
        return new ResponseForm(version, name, fit, right);
    }

    /** The version of what was said when the form was filled; 0 for a first time. */
    int seen() {
        return version == null ? 0 : version;
    }

    static String fitField(OrganisationId writer) {
        return "fit[" + writer + "]";
    }

    static String rightField(OrganisationId writer) {
        return "right[" + writer + "]";
    }

    String fit(OrganisationId writer) {
        return fit == null ? "" : Typed.text(fit.get(writer.toString()));
    }

    String right(OrganisationId writer) {
        return right == null ? "" : Typed.text(right.get(writer.toString()));
    }

    /** Whoever says that it does not quite fit says how it is. */
    Problems check(List<OrganisationId> writers, Problems problems, Texts t) {
        for (var writer : writers) {
            var chosen = Typed.one(Fit.class, fit(writer));
            if (chosen.isEmpty()) {
                problems = problems.and(fitField(writer), t.get("understandings.problem.fit"));
            } else if (chosen.get() == Fit.NOT_QUITE && right(writer).isBlank()) {
                problems = problems.and(rightField(writer), t.get("understandings.problem.right"));
            }
            int length = right(writer).length();
            if (length > WordsForm.MOST) {
                problems = problems.and(
                        rightField(writer),
                        t.get("web.problem.tooLong", Map.of("max", WordsForm.MOST, "length", length)));
            }
        }
        return problems;
    }

    Map<OrganisationId, Response.Said> said(List<OrganisationId> writers) {
        var said = new LinkedHashMap<OrganisationId, Response.Said>();
        writers.forEach(writer -> said.put(writer, new Response.Said(Fit.valueOf(fit(writer)), right(writer))));
        return said;
    }
}
