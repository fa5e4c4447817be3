package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionEnded;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.agreements.EditionWentOn;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties tell everybody of their agreement: shown with the last yes, gone with the first that is taken back. */
@Service
public class Summaries {

    private final SummaryRepository summaries;
    private final EntryRepository entries;
    private final Releases releases;
    private final Agreements agreements;
    private final Collaborations collaborations;
    private final Reference reference;
    private final Clock clock;

    Summaries(
            SummaryRepository summaries,
            EntryRepository entries,
            Releases releases,
            Agreements agreements,
            Collaborations collaborations,
            Reference reference,
            Clock clock) {
        this.summaries = summaries;
        this.entries = entries;
        this.releases = releases;
        this.agreements = agreements;
        this.collaborations = collaborations;
        this.reference = reference;
        this.clock = clock;
    }

    /** Nothing while nobody has written it. */
    @Transactional(readOnly = true)
    Summary of(Agreement agreement, Edition edition) {
        return releases.of(agreement, edition, ReleaseKind.SUMMARY)
                .map(release -> new Summary(words(release), release.version()))
                .orElse(Summary.NONE);
    }

    /** Says it, or says it anew, with what stands beside it now: then everybody is asked again. */
    @Transactional
    public void write(Agreement agreement, Edition edition, String words, int version) {
        var before = releases.of(agreement, edition, ReleaseKind.SUMMARY)
                .filter(release -> words(release).equals(words))
                .filter(release -> facts(agreement, release).equals(facts(agreement, edition)));
        if (before.isEmpty()) {
            releases.write(agreement, edition, ReleaseKind.SUMMARY, version, release -> summaries.keep(release, words));
        }
    }

    /** What the parties are asked about: it stands beside the words as it did when they were asked. */
    @Transactional(readOnly = true)
    PublicFacts facts(Agreement agreement, Release release) {
        var edition = agreement.edition(release.edition()).orElseThrow();
        return summaries.facts(release.id(), edition).orElseGet(() -> facts(agreement, edition));
    }

    /** What stands beside whatever is written now. */
    @Transactional(readOnly = true)
    PublicFacts facts(Agreement agreement, Edition edition) {
        var room = collaborations.fromTheDoor(agreement.place());
        return new PublicFacts(
                agreement.title(),
                agreement.kind(),
                agreement.language(),
                agreement.present().stream()
                        .map(party -> new PublicFacts.Named(party.name(), party.side()))
                        .toList(),
                room.municipality(),
                Optional.ofNullable(room.municipality())
                        .flatMap(reference::municipality)
                        .map(Municipality::longName)
                        .orElse(""),
                room.targetGroups(),
                room.geography(),
                Objects.requireNonNull(edition.startsOn()),
                edition.lastDay());
    }

    String words(Release release) {
        return summaries.words(release.id()).orElse("");
    }

    @EventListener
    void on(ReleaseAsked asked) {
        var release = releases.release(asked.release());
        if (release.kind() == ReleaseKind.SUMMARY) {
            var agreement = agreements.agreement(release.agreement());
            var edition = agreement.edition(release.edition()).orElseThrow();
            summaries.keep(release, facts(agreement, edition));
        }
    }

    @EventListener
    void on(ReleaseGranted granted) {
        var release = releases.release(granted.release());
        if (release.kind() == ReleaseKind.SUMMARY) {
            var agreement = agreements.agreement(release.agreement());
            entries.show(release, facts(agreement, release), words(release), clock.instant());
        }
    }

    @EventListener
    void on(ReleaseStopped stopped) {
        entries.takeOff(stopped.release());
    }

    @EventListener
    void on(EditionSigned signed) {
        keepDays(signed.agreement());
    }

    @EventListener
    void on(EditionEnded ended) {
        keepDays(ended.agreement());
    }

    @EventListener
    void on(EditionWentOn wentOn) {
        keepDays(wentOn.agreement());
    }

    private void keepDays(AgreementId agreement) {
        agreements.agreement(agreement).editions().stream()
                .filter(Edition::isSigned)
                .forEach(entries::end);
    }
}
