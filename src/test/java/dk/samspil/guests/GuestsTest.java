package dk.samspil.guests;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.collaborations.Gathering.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Card;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.PartyStatus;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import({Gathering.class, Invitees.class})
class GuestsTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Invitees invitees;

    @Autowired
    Guests guests;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Links links;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theInvitedReadsTheInvitationAndNothingElse() {
        var place = gathering.alone();
        var invitation = invitees.invite(place, INGE);

        assertThat(INGE.asks(() -> guests.newest(place, INGE.organisation()))).isEqualTo(invitation);
        assertThat(cards(JENS)).anyMatch(card -> card.place().equals(place) && card.isInvitation());
        assertThatThrownBy(() -> INGE.asks(() -> collaborations.room(place))).isInstanceOf(NotHere.class);
        assertThat(rows(INGE, "collaborations.party", place)).isZero();
        assertThatThrownBy(() -> EVE.asks(() -> guests.invitation(invitation.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> YUSUF.does(() -> guests.accept(invitation.id(), contact(YUSUF), Voice.own())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void anInvitationSentTwiceIsOneAndAskedAgainClosesTheOlderLink() {
        var place = gathering.alone();
        var id = ids.next();
        KAREN.asks(() -> guests.invite(place, id, Invitees.guest(INGE)));
        KAREN.asks(() -> guests.invite(place, id, Invitees.guest(INGE)));
        assertThat(rows(KAREN, "guests.invitation", place)).isOne();
        var link = gathering.link(LinkPurpose.INVITATION, INGE, place, id);

        invitees.invite(place, INGE);

        assertThat(opened(link)).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(KAREN.asks(() -> guests.invitation(id)).isOpen()).isFalse();
        assertThat(INGE.asks(() -> guests.newest(place, INGE.organisation())).isOpen())
                .isTrue();
    }

    @Test
    void whoIsInCannotBeInvitedAgain() {
        var place = gathering.ofThree();

        assertThatThrownBy(() -> invitees.invite(place, INGE)).isInstanceOf(Refusal.class);
    }

    @Test
    void yesComesFromOneselfByLinkOrOnThePhone() {
        var place = gathering.alone();
        var self = invitees.invite(place, YUSUF);
        YUSUF.does(() -> guests.accept(self.id(), contact(YUSUF), Voice.own()));
        YUSUF.does(() -> guests.accept(self.id(), contact(YUSUF), Voice.own()));

        var byLink = invitees.invite(place, INGE);
        var link = gathering.link(LinkPurpose.INVITATION, INGE, place, byLink.id());
        var holder = gathering.holder(link);
        holder.run(() -> guests.accept(byLink.id(), contact(INGE), Voice.own()));
        assertThat(opened(link)).isInstanceOf(Links.Opened.Spent.class);
        assertThatThrownBy(() -> holder.run(() -> guests.decline(byLink.id(), Voice.own())))
                .isInstanceOf(LinkIsClosed.class);

        var byPhone = invitees.invite(place, EVE);
        KAREN.does(() -> guests.accept(byPhone.id(), contact(EVE), Voice.onThePhone(EVE.organisation(), "Eve Storm")));

        for (var one : List.of(KAREN, YUSUF, INGE, EVE)) {
            assertThat(one.asks(() -> collaborations.room(place)).active()).hasSize(4);
        }
    }

    @Test
    void noLeavesNothingBehindAndCannotBecomeYes() {
        var place = gathering.alone();
        var invitation = invitees.invite(place, INGE);
        INGE.does(() -> guests.decline(invitation.id(), Voice.own()));
        INGE.does(() -> guests.decline(invitation.id(), Voice.own()));

        assertThat(status(place, INGE)).isEqualTo(PartyStatus.DECLINED);
        assertThat(cards(INGE)).noneMatch(card -> card.place().equals(place));
        assertThat(rows(INGE, "access.seat", place)).isZero();
        assertThatThrownBy(() -> INGE.does(() -> guests.accept(invitation.id(), contact(INGE), Voice.own())))
                .isInstanceOf(Refusal.class);

        invitees.join(place, INGE);
        assertThat(status(place, INGE)).isEqualTo(PartyStatus.ACTIVE);
    }

    @Test
    void anInvitationTakenBackClosesTheLinkOfTheOneWhoIsWriting() {
        var place = gathering.alone();
        var invitation = invitees.invite(place, INGE);
        var holder = gathering.holder(gathering.link(LinkPurpose.INVITATION, INGE, place, invitation.id()));
        KAREN.does(() -> guests.withdraw(place, INGE.organisation()));

        assertThatThrownBy(() -> holder.run(() -> guests.accept(invitation.id(), contact(INGE), Voice.own())))
                .isInstanceOf(LinkIsClosed.class);
        assertThatThrownBy(() -> INGE.does(() -> guests.accept(invitation.id(), contact(INGE), Voice.own())))
                .isInstanceOf(Refusal.class);
        assertThat(status(place, INGE)).isEqualTo(PartyStatus.LEFT);
    }

    @Test
    void aPartyThatIsInCannotBeTakenBack() {
        var place = gathering.ofThree();

        assertThatThrownBy(() -> KAREN.does(() -> guests.withdraw(place, INGE.organisation())))
                .isInstanceOf(Refusal.class);
    }

    private PartyStatus status(PlaceId place, Cast person) {
        return KAREN.asks(() -> collaborations.room(place))
                .party(person.organisation())
                .orElseThrow()
                .status();
    }

    private List<Card> cards(Cast person) {
        return person.asks(() -> collaborations.cards(1));
    }

    private Links.Opened opened(String path) {
        return links.open(path.replaceFirst(".*/", ""));
    }

    private int rows(Cast person, String table, PlaceId place) {
        return person.asks(
                () -> transaction.execute(status -> jdbc.sql("select count(*) from " + table + " where place = :place")
                        .param("place", place.value())
                        .query(Integer.class)
                        .single()));
    }
}
