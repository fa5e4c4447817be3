package dk.samspil.directory;

import static dk.samspil.Cast.INGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What finds the offer everyone knows, and what does not. */
@SamspilModuleTest
@Import(Town.class)
class SearchWordsTest {

    @Autowired
    Directory directory;

    @BeforeEach
    void ingeOffersABreak(@Autowired Town town, @Autowired Offers offers, @Autowired Ids ids) {
        town.clears("directory");
        var id = new OfferId(ids.next());
        INGE.does(() -> {
            offers.write(id, SampleOffer.BREAK);
            offers.publish(id, 1, SampleOffer.BREAK);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aflastning",
                "en aflaster",
                "aflastere i Nørreby",
                "for mennesker med demens",
                "people with dementia",
                "company",
                "svævefly, aflastning",
                "Aflastning!"
            })
    void wordsAreFoundInAnotherFormAndByWhatIsTicked(String words) {
        assertThat(found(words)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svævefly", "aflastning svævefly", "svævefly for mennesker"})
    void everyWordThatSaysSomethingMustBeMet(String words) {
        assertThat(found(words)).isEmpty();
    }

    private List<Offer> found(String words) {
        return new Actor.Visitor()
                .call(() -> directory.search(new OfferSearch(words, null, null, 1)))
                .offers();
    }
}
