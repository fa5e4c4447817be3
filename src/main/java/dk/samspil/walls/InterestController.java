package dk.samspil.walls;

import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.soundings.Visit;
import dk.samspil.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "That we would like to talk about": said, taken back, and a note taken down. Signed in, or with a link. */
@Controller
class InterestController {

    private static final String TALK = "/opslag/{note}/interesse";
    private static final String NOT_AFTER_ALL = "/opslag/{note}/fortrydelser";
    private static final String DOWN = "/opslag/{note}/sletninger";

    private final Walls walls;

    InterestController(Walls walls) {
        this.walls = walls;
    }

    @PostMapping(Visit.SIGNED_IN + TALK)
    @Needs(Permission.ANSWER)
    SeeOther talk(@PathVariable UUID id, @PathVariable UUID note) {
        return talk(Visit.signedIn(id), note);
    }

    @PostMapping(Visit.WITH_LINK + TALK)
    @ByLink(LinkPurpose.SOUNDING)
    SeeOther talkWithLink(@PathVariable String token, @PathVariable UUID note) {
        return talk(Visit.withLink(token), note);
    }

    @PostMapping(Visit.SIGNED_IN + NOT_AFTER_ALL)
    @Needs(Permission.ANSWER)
    SeeOther notAfterAll(@PathVariable UUID id, @PathVariable UUID note) {
        return notAfterAll(Visit.signedIn(id), note);
    }

    @PostMapping(Visit.WITH_LINK + NOT_AFTER_ALL)
    @ByLink(LinkPurpose.SOUNDING)
    SeeOther notAfterAllWithLink(@PathVariable String token, @PathVariable UUID note) {
        return notAfterAll(Visit.withLink(token), note);
    }

    @PostMapping(Visit.SIGNED_IN + DOWN)
    @Needs(Permission.ANSWER)
    SeeOther takeDown(@PathVariable UUID id, @PathVariable UUID note) {
        return takeDown(Visit.signedIn(id), note);
    }

    @PostMapping(Visit.WITH_LINK + DOWN)
    @ByLink(LinkPurpose.SOUNDING)
    SeeOther takeDownWithLink(@PathVariable String token, @PathVariable UUID note) {
        return takeDown(Visit.withLink(token), note);
    }

    private SeeOther talk(Visit visit, UUID note) {
        walls.wantsToTalk(visit.sounding(), note, visit.speaker());
        return back(visit, note, "walls.wantsToTalk");
    }

    private SeeOther notAfterAll(Visit visit, UUID note) {
        walls.takesItBack(visit.sounding(), note);
        return back(visit, note, "walls.tookBack");
    }

    private SeeOther takeDown(Visit visit, UUID note) {
        walls.takeDown(visit.sounding(), note);
        return SeeOther.at(visit.base() + "/opslag").saying("walls.tookDown");
    }

    private static SeeOther back(Visit visit, UUID note, String said) {
        return SeeOther.at(visit.base() + "/opslag#n-" + note).saying(said);
    }
}
