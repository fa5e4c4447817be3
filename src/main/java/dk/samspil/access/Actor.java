package dk.samspil.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting right now, and on whose behalf. Bound for one request, one job or one listener, and told to every
 * transaction in it; without one, no transaction begins.
 */
public sealed interface Actor {

    ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    /** Somebody signed in. {@code hat} is null for one who has no organisation yet. */
    record Person(PersonId id, String name, @Nullable Hat hat, List<Hat> hats) implements Actor {

        @Override
        public Optional<OrganisationId> organisation() {
            return Optional.ofNullable(hat).map(Hat::organisation);
        }

        /** With the name the others read: whoever acts for another organisation is known by where they come from. */
        public static Person wearing(PersonId id, String name, @Nullable Hat hat, List<Hat> hats) {
            var onBehalf = hat == null ? null : hat.onBehalf();
            return new Person(id, onBehalf == null ? name : onBehalf.signed(name), hat, hats);
        }

        @Override
        public Optional<OnBehalf> onBehalf() {
            return Optional.ofNullable(hat).map(Hat::onBehalf);
        }

        @Override
        public boolean may(Permission permission) {
            return permission == Permission.OWN_ACCOUNT || hat != null && hat.may(permission);
        }
    }

    /** Somebody who opened a link in an e-mail: answers one thing, in one place, for one organisation. */
    record LinkHolder(Link link) implements Actor {

        @Override
        public Optional<OrganisationId> organisation() {
            return Optional.of(link.organisation());
        }

        @Override
        public String name() {
            return link.holder();
        }
    }

    /** The house itself, at work for one organisation, or for nobody in particular. {@code reason} stands in the journal. */
    record Job(String reason, @Nullable OrganisationId forOrganisation) implements Actor {

        @Override
        public Optional<OrganisationId> organisation() {
            return Optional.ofNullable(forOrganisation);
        }
    }

    /** Somebody on the public pages. */
    record Visitor() implements Actor {

        @Override
        public Optional<OrganisationId> organisation() {
            return Optional.empty();
        }
    }

    Optional<OrganisationId> organisation();

    default boolean may(Permission permission) {
        return false;
    }

    /** The mandate one acts with; empty for whoever acts for their own. */
    default Optional<OnBehalf> onBehalf() {
        return Optional.empty();
    }

    /** The name others know whoever acts by; the house's own where that is nobody in particular. */
    default String name() {
        return "Samspil";
    }

    static Actor current() {
        return CURRENT.orElseThrow(() -> new IllegalStateException("No actor is bound to this unit of work"));
    }

    static boolean isBound() {
        return CURRENT.isBound();
    }

    /** The organisation acted for; an error where there is none, since the page's permission promised one. */
    static OrganisationId currentOrganisation() {
        return current().organisation().orElseThrow(() -> new IllegalStateException("The actor has no organisation"));
    }

    /** Another organisation, that somebody of one's own has on the phone; not here for one's own, which answers for itself. */
    static OrganisationId another(UUID organisation) {
        var other = new OrganisationId(organisation);
        if (other.equals(currentOrganisation())) {
            throw new NotHere();
        }
        return other;
    }

    /** The link whose holder acts; not here for anybody who came another way. */
    static Link currentLink() {
        if (current() instanceof LinkHolder(var link)) {
            return link;
        }
        throw new NotHere();
    }

    default void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    default <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, this).<T, X>call(work::call);
    }
}
