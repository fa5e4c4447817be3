package dk.samspil.demo;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Wardrobe;
import dk.samspil.accounts.DemoPeople;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets somebody in the demo do something, on a day that has been. */
@Component
@Profile("demo")
class Town {

    static final String NOERREBY = "0971";
    static final String VESTERLUND = "0972";
    static final Actor.Job HOUSE_ITSELF = new Actor.Job("demo", null);

    private final DemoPeople people;
    private final Wardrobe wardrobe;
    private final DemoClock clock;
    private final Map<Someone, PersonId> known = new EnumMap<>(Someone.class);

    Town(DemoPeople people, Wardrobe wardrobe, DemoClock clock) {
        this.people = people;
        this.wardrobe = wardrobe;
        this.clock = clock;
    }

    boolean isInhabited() {
        return people.areHere();
    }

    void movesIn(int daysAgo, Someone who) {
        known.put(
                who,
                clock.at(
                        day(-daysAgo), () -> HOUSE_ITSELF.call(() -> people.introduce(who.address(), who.fullName()))));
    }

    void ago(int days, Someone who, Runnable what) {
        clock.at(day(-days), () -> actor(who).run(what));
    }

    /** The same for something with an outcome. */
    <T> T ago(int days, Someone who, Supplier<T> what) {
        return clock.at(day(-days), () -> actor(who).call(what::get));
    }

    /** What somebody did with a mandate, for an organisation that is not their own. */
    void ago(int days, Someone who, OrganisationId onBehalfOf, Runnable what) {
        clock.at(day(-days), () -> {
            var own = actor(who);
            var hat = own.hats().stream()
                    .filter(one -> one.organisation().equals(onBehalfOf))
                    .findFirst()
                    .orElseThrow();
            Actor.Person.wearing(own.id(), who.fullName(), hat, own.hats()).run(what);
        });
    }

    /** What the house itself did. */
    void ago(int days, Runnable what) {
        clock.at(day(-days), () -> HOUSE_ITSELF.run(what));
    }

    /** So many days from today; before it when negative. */
    LocalDate day(int fromToday) {
        return clock.today().plusDays(fromToday);
    }

    OrganisationId at(House house) {
        return actor(Someone.founderOf(house)).organisation().orElseThrow();
    }

    private Actor.Person actor(Someone who) {
        var id = known.get(who);
        if (id == null) {
            throw new IllegalStateException(who.fullName() + " has not moved in");
        }
        var all = wardrobe.of(id);
        return new Actor.Person(id, who.fullName(), all.isEmpty() ? null : all.getFirst(), all);
    }
}
