package dk.samspil.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every hat a person may wear: one's own first, so that nobody acts for another organisation without having chosen to. */
@Component
public class Wardrobe {

    private final Hats own;
    private final ObjectProvider<LentHats> lent;

    Wardrobe(Hats own, ObjectProvider<LentHats> lent) {
        this.own = own;
        this.lent = lent;
    }

    public List<Hat> of(PersonId person) {
        var mine = own.of(person);
        if (mine.stream().noneMatch(Wardrobe::helpsOthers)) {
            return mine;
        }
        return Stream.concat(
                        mine.stream(),
                        lent.stream().flatMap(hats -> hats.to(person).stream()).filter(hat -> isLentTo(hat, mine)))
                .toList();
    }

    /** Whoever no longer works where the mandate was given has it no more; and nobody borrows a hat that is theirs. */
    private static boolean isLentTo(Hat hat, List<Hat> mine) {
        var onBehalf = hat.onBehalf();
        return onBehalf != null
                && mine.stream()
                        .anyMatch(one -> helpsOthers(one) && one.organisation().equals(onBehalf.from()))
                && mine.stream().noneMatch(one -> one.organisation().equals(hat.organisation()));
    }

    /** A mandate is given to a voluntary centre: for whoever works elsewhere there is nothing to look up, on page after page. */
    private static boolean helpsOthers(Hat hat) {
        return hat.side() == Side.VOLUNTARY && hat.may(Permission.COLLABORATE);
    }
}
