package dk.samspil.rolesplits;

import dk.samspil.access.Side;
import dk.samspil.web.Texts;
import java.util.List;

/** A warning in words: what it is, whose problem it can become, and what others did about it. */
public record WarningPart(String title, String text, List<Concern> concerns, String others) {

    /** For whom, and what. The side lends its shape. */
    public record Concern(Side side, String who, String what) {}

    static WarningPart of(Warning warning, Texts t) {
        return new WarningPart(
                t.of(warning),
                t.of(warning, "text"),
                List.of(
                        new Concern(Side.CITIZEN, t.get("rolesplits.concern.citizen"), t.of(warning, "citizen")),
                        new Concern(
                                Side.VOLUNTARY, t.get("rolesplits.concern.volunteers"), t.of(warning, "volunteers")),
                        new Concern(Side.PROVIDER, t.get("rolesplits.concern.staff"), t.of(warning, "staff")),
                        new Concern(Side.AUTHORITY, t.get("rolesplits.concern.authority"), t.of(warning, "authority"))),
                t.of(warning, "others"));
    }
}
