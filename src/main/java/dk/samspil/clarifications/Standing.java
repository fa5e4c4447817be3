package dk.samspil.clarifications;

import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where an edition stands: how far it has come itself, and what holds and is read by others while it is written.
 *
 * @param approved the newest approved edition, which may be this one; null before the first
 * @param profile what others read now, or null
 */
record Standing(
        Clarification edition,
        @Nullable Approval approved,
        @Nullable PublicProfile profile) {

    static Standing of(Clarification edition, @Nullable Clarification approved, @Nullable PublicProfile profile) {
        return new Standing(edition, approved == null ? null : approved.approval(), profile);
    }

    /** An earlier edition was approved, and holds until this one is. */
    boolean besideAnApproved() {
        return edition.state().open() && approved != null;
    }

    String explained(Texts t) {
        return edition.state().open() && approved != null
                ? t.get(
                        profile == null ? "clarifications.again" : "clarifications.again.shared",
                        t.date(approved.day()),
                        t.of(edition.state(), "again"))
                : t.of(edition.state(), "explained");
    }

    /** Null before the first approval. */
    @Nullable String approval(Texts t) {
        if (approved == null) {
            return null;
        }
        return besideAnApproved()
                ? t.get("clarifications.approvedStands", t.date(approved.day()), approved.reference())
                : t.get("clarifications.approvedLine", t.date(approved.day()), approved.reference());
    }

    /** Null while nobody else reads anything. */
    @Nullable String shared(Texts t) {
        if (profile == null) {
            return null;
        }
        return besideAnApproved()
                ? t.get("clarifications.sharedStands", t.date(profile.sharedAt()))
                : t.get("clarifications.sharedLine", t.date(profile.sharedAt()));
    }
}
