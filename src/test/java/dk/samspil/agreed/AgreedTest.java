package dk.samspil.agreed;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.documents.Files;
import dk.samspil.documents.Upload;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;

@SamspilModuleTest
@Import(Gathering.class)
class AgreedTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);

    @Autowired
    Gathering gathering;

    @Autowired
    Agreed agreed;

    @Autowired
    Files files;

    @Autowired
    Ids ids;

    PlaceId place;
    UUID id;

    @BeforeEach
    void karenWritesDownWhatTheySaid() {
        place = gathering.ofThree();
        id = ids.next();
        KAREN.does(() -> agreed.write(sentence("Vi ringer til hinanden.", Standing.SAID, null, 1)));
    }

    @Test
    void writtenTwiceItStandsOnceAndEverybodySeesIt() {
        KAREN.does(() -> agreed.write(sentence("Vi ringer til hinanden.", Standing.SAID, null, 1)));

        assertThat(INGE.asks(() -> agreed.sentences(place))).hasSize(1);
        assertThat(EVE.asks(() -> agreed.sentences(place))).isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> agreed.write(sentence("Hej", Standing.SAID, null, 1))))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void anyPartyPutsItDifferentlyAndTheSecondHearsOfTheFirst() {
        var rewritten = sentence("Vi ringer samme dag.", Standing.WRITTEN, TODAY, 1);
        INGE.does(() -> agreed.rewrite(rewritten, null));
        INGE.does(() -> agreed.rewrite(rewritten, null));

        assertThatThrownBy(() -> KAREN.does(() -> agreed.rewrite(sentence("Vi mailer.", Standing.SAID, null, 1), null)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> KAREN.does(() -> agreed.strike(place, id, 1))).isInstanceOf(Stale.class);
        KAREN.does(() -> agreed.strike(place, id, 2));
        KAREN.does(() -> agreed.strike(place, id, 2));
        assertThat(INGE.asks(() -> agreed.sentences(place))).isEmpty();
    }

    @Test
    void nothingWasAgreedTomorrow() {
        assertThatThrownBy(() -> KAREN.does(
                        () -> agreed.rewrite(sentence("Vi mailer.", Standing.SAID, TODAY.plusDays(1), 1), null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void thePaperIsOpenedByThePartiesAndNotByEve() {
        var content = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        var upload = Upload.of("paper", new MockMultipartFile("paper", "Aftale.pdf", "application/pdf", content));
        KAREN.does(() -> agreed.rewrite(sentence("Vi ringer til hinanden.", Standing.SIGNED, TODAY, 1), upload));

        var paper = Objects.requireNonNull(
                YUSUF.asks(() -> agreed.sentences(place)).getFirst().paper());
        assertThat(INGE.asks(() -> files.show(paper)).name()).isEqualTo("Aftale.pdf");
        assertThatThrownBy(() -> EVE.asks(() -> files.show(paper))).isInstanceOf(NotHere.class);

        KAREN.does(() -> agreed.rewrite(sentence("Vi ringer.", Standing.SIGNED, TODAY, 2), null));
        assertThat(YUSUF.asks(() -> agreed.sentences(place)).getFirst().paper()).isEqualTo(paper);
    }

    @Test
    void aChangeHasAnOwnerAmongThePartiesAndADayToCome() {
        assertThatThrownBy(() -> agree(ids.next(), EVE, TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> agree(ids.next(), INGE, TODAY.minusDays(1))).isInstanceOf(Refusal.class);

        var change = ids.next();
        agree(change, INGE, TODAY);
        agree(change, INGE, TODAY);
        assertThat(changes()).hasSize(1);

        YUSUF.does(() -> agreed.done(place, change));
        YUSUF.does(() -> agreed.done(place, change));
        assertThat(changes()).allMatch(one -> one.isDone() && one.version() == 2);
        assertThatThrownBy(() -> YUSUF.does(() -> agreed.done(place, ids.next())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> agreed.done(place, change))).isInstanceOf(NotHere.class);
    }

    private void agree(UUID change, Cast owner, LocalDate due) {
        KAREN.does(() -> agreed.agree(
                place, change, "Vi holder fast i torsdagen.", owner.organisation(), owner.fullName(), due));
    }

    private List<Change> changes() {
        return INGE.asks(() -> agreed.changes(place));
    }

    private Sentence sentence(String words, Standing standing, @Nullable LocalDate agreedOn, int version) {
        return new Sentence(id, place, KAREN.organisation(), Topic.DIALOGUE, words, standing, agreedOn, null, version);
    }
}
