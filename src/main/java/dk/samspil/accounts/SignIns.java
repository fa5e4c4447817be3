package dk.samspil.accounts;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.PersonId;
import dk.samspil.access.Tokens;
import dk.samspil.web.Language;
import dk.samspil.web.RateLimits;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in by a link in a mail. Asking does the same for an address we know and one we do not, down to the statements it
 * runs: the difference shows only to whoever reads that mailbox.
 */
@Component
public class SignIns {

    static final Duration LIFE = Duration.ofMinutes(30);

    private final SignInRepository signIns;
    private final Accounts accounts;
    private final RateLimits limits;
    private final Ids ids;
    private final ApplicationEventPublisher bell;

    SignIns(SignInRepository signIns, Accounts accounts, RateLimits limits, Ids ids, ApplicationEventPublisher bell) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.limits = limits;
        this.ids = ids;
        this.bell = bell;
    }

    /** Makes the token for a mail that is being written. Empty when there is nothing to send any more. */
    @Transactional
    public Optional<SignInMail> mint(UUID request) {
        var token = Tokens.mint();
        return signIns.mint(request, token, LIFE)
                .map(link -> new SignInMail(link.address(), link.language(), "/log-ind/link?n=" + token));
    }

    @Transactional
    void ask(String address, Language language, @Nullable String backTo) {
        var mailbox = new Mailbox(address);
        limits.count(RateLimits.Of.SIGN_IN_MAILS, mailbox.fingerprint());
        var request = ids.next();
        signIns.ask(request, mailbox.address(), language, backTo);
        bell.publishEvent(new SignInRequested(request));
    }

    /** Looks, and changes nothing: mail scanners open links too. */
    SignInLink open(String token) {
        return signIns.open(token);
    }

    /** Uses the link. {@code name} counts only for somebody who is new. Empty when another click was faster. */
    @Transactional
    Optional<Account> use(String token, String name) {
        return signIns.spend(token).map(link -> accounts.arrived(atTheDoor(link, name)));
    }

    /** An account that is made on the way in is made for nobody, whoever was signed in at this screen before. */
    private PersonId atTheDoor(SignInLink.Valid link, String name) {
        return new Actor.Visitor().call(() -> accounts.ensure(link.address(), name, link.language()));
    }
}
