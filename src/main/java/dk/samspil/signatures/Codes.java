package dk.samspil.signatures;

import dk.samspil.access.Ids;
import dk.samspil.access.Tokens;
import dk.samspil.web.RateLimits;
import dk.samspil.web.Refusal;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes of six digits that show that somebody reads the signatory's mailbox now. */
@Component
public class Codes {

    /** As long as a mail may take, and no longer than one sits before the page. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int MOST = 1_000_000;

    private final CodeRepository codes;
    private final SignatoryRepository signatories;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;
    private final Random chance;

    Codes(
            CodeRepository codes,
            SignatoryRepository signatories,
            RateLimits limits,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock,
            Random chance) {
        this.codes = codes;
        this.signatories = signatories;
        this.limits = limits;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.chance = chance;
    }

    /** What the mail needs: the digits, and whom they go to. */
    public record Sent(Signatory to, String digits) {}

    /** Makes the digits for a mail that is being written. Empty when a newer one took over. */
    @Transactional
    public Optional<Sent> mint(UUID code) {
        var digits = "%06d".formatted(chance.nextInt(MOST));
        return codes.mint(code, hash(code, digits), clock.instant().plus(LIFE))
                .flatMap(signatories::find)
                .map(to -> new Sent(to, digits));
    }

    /** Whether one is on its way, or in the mailbox. */
    boolean isOut(Signing signing, Signatory me) {
        return codes.open(me.id(), signing.text().id(), clock.instant()).isPresent();
    }

    void ask(Ready ready) {
        limits.count(RateLimits.Of.SIGNING_CODES, ready.me().id().toString());
        var text = ready.signing().text();
        var code = ids.next();
        codes.ask(code, ready.me().organisation(), text.place(), ready.me().id(), text.id(), clock.instant());
        events.publishEvent(new CodeAsked(text.place(), ready.me().organisation(), code));
    }

    /** The right one, once, in time; whoever guesses is stopped after a few. */
    void use(Ready ready, String typed) {
        var code = codes.open(ready.me().id(), ready.signing().text().id(), clock.instant())
                .orElseThrow(() -> new Refusal("code", "signatures.problem.codeGone"));
        limits.count(RateLimits.Of.SIGNING_TRIES, code.id().toString());
        var digits = typed.replaceAll("\\s", "");
        boolean right = code.hash()
                .filter(hash -> MessageDigest.isEqual(hash, hash(code.id(), digits)))
                .isPresent();
        if (!right) {
            throw new Refusal("code", "signatures.problem.codeWrong");
        }
        codes.use(code.id(), clock.instant());
    }

    /** With the code's own id, so that equal digits do not look equal. */
    private static byte[] hash(UUID code, String digits) {
        return Tokens.hash(code + "/" + digits);
    }
}
