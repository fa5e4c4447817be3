package dk.samspil.ladders;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A party's answer: where we stand, where we want to go, why, and what we look at. An opinion, so nothing in it can be wrong. */
public record Mark(
        Step now,
        String whyNow,
        @Nullable EvidenceKind evidenceKind,
        String evidence,
        Step wanted,
        String whyWanted,
        Map<Characteristic, Sign> signs) {}
