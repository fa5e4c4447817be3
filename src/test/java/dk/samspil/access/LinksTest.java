package dk.samspil.access;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.access.LinkPurpose.MEETING;
import static dk.samspil.access.LinkPurpose.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
class LinksTest {

    private static final PlaceId PLACE = new PlaceId(UUID.fromString("0190a000-0000-7000-8000-00000000abc1"));
    private static final UUID MEETING_ID = UUID.fromString("0190a000-0000-7000-8000-00000000abc2");

    @Autowired
    Links links;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewerMailTakesOverOneQuestionAndLeavesTheOthersAboutTheSameOpen() {
        var coming = minted(MEETING);
        var minutes = minted(MINUTES);

        INGE.does(() -> transaction.executeWithoutResult(
                status -> links.revoke(MINUTES, INGE.organisation(), PLACE, MEETING_ID)));

        assertThat(open(minutes)).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(open(coming)).isInstanceOf(Links.Opened.Valid.class);
    }

    @Test
    void eveClosesNobodysLink() {
        var coming = minted(MEETING);

        EVE.does(() -> transaction.executeWithoutResult(status -> {
            links.revoke(MEETING, INGE.organisation(), PLACE, MEETING_ID);
            links.revoke(PLACE, INGE.organisation());
        }));

        assertThat(open(coming)).isInstanceOf(Links.Opened.Valid.class);
    }

    private String minted(LinkPurpose purpose) {
        return INGE.asks(() -> transaction.execute(status -> links.mint(
                purpose, INGE.organisation(), PLACE, MEETING_ID, "Inge Balle", "inge.balle@naboer.example")));
    }

    private Links.Opened open(String path) {
        return links.open(path.substring(path.lastIndexOf('/') + 1));
    }
}
