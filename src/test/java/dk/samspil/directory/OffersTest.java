package dk.samspil.directory;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.reference.Need;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import(Town.class)
class OffersTest {

    private static final Actor VISITOR = new Actor.Visitor();

    @Autowired
    Offers offers;

    @Autowired
    Directory directory;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void empty(@Autowired Town town) {
        town.clears("directory");
    }

    @Test
    void nobodyElseSeesADraftNotEvenEve() {
        var draft = written(INGE, SampleOffer.BREAK);

        assertThat(JENS.asks(() -> directory.offer(draft)).text()).isEqualTo(SampleOffer.BREAK);
        assertThatThrownBy(() -> EVE.does(() -> directory.offer(draft))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> VISITOR.run(() -> directory.offer(draft))).isInstanceOf(NotHere.class);
        assertThat(found(EVE.actor(), "pause")).isEmpty();
        assertThat(EVE.<List<OfferLine>, RuntimeException>asks(() -> directory.published(List.of(INGE.organisation()))))
                .isEmpty();
    }

    @Test
    void aPublishedOfferIsForEveryone(AssertablePublishedEvents events) {
        var offer = published(INGE, SampleOffer.BREAK);

        assertThat(VISITOR.call(() -> directory.offer(offer)).text()).isEqualTo(SampleOffer.BREAK);
        assertThat(EVE.<List<OfferLine>, RuntimeException>asks(() -> directory.published(List.of(INGE.organisation()))))
                .extracting(OfferLine::id, OfferLine::path)
                .containsExactly(tuple(offer, "/faellesskaber/" + offer));
        assertThat(events).contains(OfferPublished.class).matching(OfferPublished::offer, offer);
    }

    @Test
    void publishingSaysWhatIsMissingAndSavesNothing() {
        var offer = written(INGE, SampleOffer.draft("Gåtur"));

        var gaps = INGE.asks(() -> offers.publish(offer, 1, SampleOffer.draft("Gåtur på torsdag")));

        assertThat(gaps).containsExactly(Gap.WHO_COMES, Gap.WHAT, Gap.WHERE, Gap.HOW_TO_COME);
        assertThat(INGE.asks(() -> offers.own(offer)))
                .returns(OfferStatus.DRAFT, Offer::status)
                .returns("Gåtur", kept -> kept.text().title());
    }

    @Test
    void whatIsPublishedStaysUsable() {
        var offer = published(INGE, SampleOffer.BREAK);

        assertThat(INGE.asks(() -> offers.rewrite(offer, versionOf(offer), SampleOffer.doing(""))))
                .containsExactly(Gap.WHAT);
        assertThat(INGE.asks(() -> offers.rewrite(offer, versionOf(offer), SampleOffer.doing("Vi bager boller."))))
                .isEmpty();
        assertThat(found(VISITOR, "boller")).containsExactly("En pause i hverdagen");
    }

    @Test
    void whatIsTakenDownReadsAsNotFound(AssertablePublishedEvents events) {
        var offer = published(INGE, SampleOffer.BREAK);

        INGE.does(() -> offers.withdraw(offer));
        INGE.does(() -> offers.withdraw(offer));

        assertThatThrownBy(() -> VISITOR.run(() -> directory.offer(offer))).isInstanceOf(NotHere.class);
        assertThat(found(VISITOR, "")).isEmpty();
        assertThat(INGE.asks(() -> offers.own(offer)).status()).isEqualTo(OfferStatus.WITHDRAWN);
        assertThat(events.ofType(OfferWithdrawn.class)).hasSize(1);
        assertThatThrownBy(() -> INGE.does(() -> offers.confirm(offer))).isInstanceOf(Refusal.class);
        assertThat(INGE.asks(() -> offers.publish(offer, versionOf(offer), SampleOffer.BREAK)))
                .isEmpty();
        assertThat(found(VISITOR, "")).hasSize(1);
    }

    @Test
    void aFormSentTwiceWritesOneOffer() {
        var id = written(INGE, SampleOffer.BREAK);

        INGE.does(() -> offers.write(id, SampleOffer.BREAK));

        assertThat(INGE.asks(() -> offers.all(1)).total()).isEqualTo(1);
        assertThatThrownBy(() -> INGE.does(() -> offers.write(id, SampleOffer.called("Et andet navn"))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theSlowerOfTwoIsToldSo() {
        var offer = written(INGE, SampleOffer.BREAK);
        JENS.does(() -> offers.rewrite(offer, 1, SampleOffer.called("Jens var først")));

        assertThatThrownBy(() -> INGE.does(() -> offers.rewrite(offer, 1, SampleOffer.called("Inge kom bagefter"))))
                .isInstanceOf(Stale.class);
        assertThat(INGE.asks(() -> offers.own(offer)))
                .returns("Jens var først", kept -> kept.text().title())
                .returns("Jens Vad", kept -> kept.saved().by());
    }

    @Test
    void aConfirmationBearsTheNameOfWhoeverGaveIt() {
        var offer = published(INGE, SampleOffer.BREAK);
        clock.advance(Duration.ofDays(21));

        JENS.does(() -> offers.confirm(offer));

        assertThat(VISITOR.call(() -> directory.offer(offer)).confirmed())
                .isEqualTo(new Signed(clock.instant(), "Jens Vad"));
    }

    @Test
    void anUnknownMunicipalityIsRefused() {
        assertThatThrownBy(() -> written(INGE, SampleOffer.in("9999", "Gåtur"))).isInstanceOf(Refusal.class);
    }

    @Test
    void wordsAreFoundInsideWords() {
        published(INGE, SampleOffer.BREAK);

        assertThat(found(VISITOR, "aflaster")).hasSize(1);
        assertThat(found(VISITOR, "NØRREBY kage")).hasSize(1);
        assertThat(found(VISITOR, "kage svømning")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table directory.offer; --", "100%", "_", "\\", "🙂", "a b c d e f g h i j"})
    void oddWordsAreOnlyWords(String words) {
        published(INGE, SampleOffer.BREAK);
        assertThat(found(VISITOR, words)).isEmpty();

        published(INGE, SampleOffer.doing("Vi siger " + words));
        assertThat(found(VISITOR, words)).hasSize(1);
    }

    @Test
    void placeAndNeedNarrowTheSearch() {
        published(INGE, SampleOffer.called("Her"));
        published(EVE, SampleOffer.in("0791", "Der"));

        assertThat(titles(new OfferSearch("", "0370", null, 1))).containsExactly("Her");
        assertThat(titles(new OfferSearch("", null, Need.COMPANY, 1))).containsExactly("Der", "Her");
        assertThat(titles(new OfferSearch("", null, Need.MEALS_TOGETHER, 1))).isEmpty();
    }

    @Test
    void pagesComeInDanishOrder() {
        List.of(
                        "Ærlig snak",
                        "Aase synger",
                        "Zumba",
                        "Øl og brød",
                        "Ældre mødes",
                        "Bowling",
                        "Cykling",
                        "Dans",
                        "Else læser",
                        "Film",
                        "Gåtur")
                .forEach(title -> published(INGE, SampleOffer.called(title)));

        assertThat(titles(new OfferSearch("", null, null, 1))).first().isEqualTo("Bowling");
        assertThat(titles(new OfferSearch("", null, null, 2))).containsExactly("Aase synger");
    }

    @Test
    void theServiceCheckLearnsWhoIsNear() {
        published(INGE, SampleOffer.called("Her"));
        published(INGE, SampleOffer.called("Også her, men samme forening"));
        published(YUSUF, SampleOffer.called("Hos en leverandør"));

        assertThat(EVE.asks(() -> directory.near("0370", Need.COMPANY))).isEqualTo(new Nearby(1, 0));
        assertThat(EVE.asks(() -> directory.near("0791", Need.COMPANY))).isEqualTo(new Nearby(0, 1));
    }

    @Test
    void aSearchForWordsCanUseItsIndex() {
        var plan = VISITOR.call(() -> transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain select offer from directory.listing where words like '%aflaster%'")
                    .query(String.class)
                    .list();
        }));
        assertThat(String.join("\n", plan)).contains("words");
    }

    @Test
    void eveChangesNothingThatIsNotHers() {
        var offer = published(INGE, SampleOffer.BREAK);

        assertThatThrownBy(() -> EVE.does(() -> offers.own(offer))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> offers.rewrite(offer, 2, SampleOffer.called("Eves"))))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> offers.write(offer, SampleOffer.called("Eves"))))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> offers.withdraw(offer))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> offers.confirm(offer))).isInstanceOf(NotHere.class);
        int changed = EVE.asks(() -> transaction.execute(
                status -> jdbc.sql("delete from directory.listing").update()
                        + jdbc.sql("update directory.offer set what = ''").update()));
        assertThat(changed).isZero();
        assertThat(EVE.asks(() -> offers.all(1)).total()).isZero();
    }

    private OfferId written(Cast person, OfferText text) {
        var id = new OfferId(ids.next());
        person.does(() -> offers.write(id, text));
        return id;
    }

    private OfferId published(Cast person, OfferText text) {
        var id = written(person, text);
        assertThat(person.asks(() -> offers.publish(id, 1, text))).isEmpty();
        return id;
    }

    private int versionOf(OfferId id) {
        return offers.own(id).version();
    }

    private List<String> found(Actor reader, String words) {
        return reader.call(() -> directory.search(new OfferSearch(words, null, null, 1))).offers().stream()
                .map(offer -> offer.text().title())
                .toList();
    }

    private List<String> titles(OfferSearch search) {
        return VISITOR.call(() -> directory.search(search)).offers().stream()
                .map(offer -> offer.text().title())
                .toList();
    }
}
