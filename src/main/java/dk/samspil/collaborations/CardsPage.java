package dk.samspil.collaborations;

import java.util.List;

/** One page of the own list. */
public record CardsPage(List<Card> cards, int page, boolean hasNext) {

    static CardsPage of(List<Card> oneMore, int page) {
        return new CardsPage(oneMore.stream().limit(Card.PAGE).toList(), page, oneMore.size() > Card.PAGE);
    }

    public boolean isEmpty() {
        return cards.isEmpty() && page == 1;
    }
}
