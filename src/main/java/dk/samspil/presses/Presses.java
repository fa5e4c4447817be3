package dk.samspil.presses;

import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.journal.Journal;
import dk.samspil.registers.Release;
import dk.samspil.registers.ReleaseGranted;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.ReleaseStopped;
import dk.samspil.registers.Releases;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties tell the papers together: written by any of them, and out when all have said yes and its time has come. */
@Service
public class Presses {

    private final PressRepository texts;
    private final PressPhotos photos;
    private final ErrandRepository errands;
    private final Prefilled prefilled;
    private final Releases releases;
    private final Agreements agreements;
    private final Journal journal;
    private final Clock clock;

    Presses(
            PressRepository texts,
            PressPhotos photos,
            ErrandRepository errands,
            Prefilled prefilled,
            Releases releases,
            Agreements agreements,
            Journal journal,
            Clock clock) {
        this.texts = texts;
        this.photos = photos;
        this.errands = errands;
        this.prefilled = prefilled;
        this.releases = releases;
        this.agreements = agreements;
        this.journal = journal;
        this.clock = clock;
    }

    /** As it was last written; else what the agreement says already. */
    @Transactional(readOnly = true)
    public PressText of(Agreement agreement, Edition edition) {
        return releases.of(agreement, edition, ReleaseKind.PRESS)
                .flatMap(texts::find)
                .orElseGet(() -> prefilled.text(agreement, edition));
    }

    /** @throws NotHere when nobody has written it */
    @Transactional(readOnly = true)
    public PressText of(Release release) {
        return texts.find(release).orElseThrow(NotHere::new);
    }

    /** What everybody may read by now; empty before its time. */
    @Transactional(readOnly = true)
    public Optional<Published> published(UUID edition) {
        return texts.published(edition, clock.instant());
    }

    /** Writes it, or writes it anew: then everybody is asked again. */
    @Transactional
    public void write(Agreement agreement, Edition edition, PressText text) {
        var before = releases.of(agreement, edition, ReleaseKind.PRESS).flatMap(texts::find);
        if (before.filter(text::saysTheSameAs).isEmpty()) {
            releases.write(agreement, edition, ReleaseKind.PRESS, text.version(), release -> texts.keep(release, text));
        }
    }

    /** Every channel, in their order, whether anybody has taken it on or not. */
    @Transactional(readOnly = true)
    public List<Errand> errands(Release release) {
        var said = errands.of(release.id());
        return Stream.of(PressChannel.values())
                .map(channel -> said.stream()
                        .filter(errand -> errand.channel() == channel)
                        .findFirst()
                        .orElseGet(() -> Errand.open(channel)))
                .toList();
    }

    /** Who takes it there, and whether they have. */
    @Transactional
    public void say(Release release, Errand errand) {
        var before = errands(release).get(errand.channel().ordinal());
        if (before.who().equals(errand.who()) && before.done() == errand.done()) {
            return;
        }
        if (!errands.say(release, errand)) {
            throw new Stale();
        }
        journal.changed("presses.errand", release.place(), release.id());
    }

    @EventListener
    void on(ReleaseGranted granted) {
        var release = releases.release(granted.release());
        if (release.kind() == ReleaseKind.PRESS) {
            texts.publish(release, agreements.agreement(release.agreement()).language());
            photos.publish(release);
        }
    }

    @EventListener
    void on(ReleaseStopped stopped) {
        texts.withdraw(stopped.release());
    }
}
