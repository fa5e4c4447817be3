package dk.samspil.accounts;

import dk.samspil.access.Open;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The link in the mail: opening it shows a button, pressing the button signs in. */
@Open
@Controller
@RequestMapping("/log-ind/link")
class LinkController {

    private final SignIns signIns;
    private final Accounts accounts;
    private final Doorstep doorstep;
    private final Templates templates;

    LinkController(SignIns signIns, Accounts accounts, Doorstep doorstep, Templates templates) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.doorstep = doorstep;
        this.templates = templates;
    }

    @GetMapping
    View open(@RequestParam String n, Frame frame) {
        return switch (signIns.open(n)) {
            case SignInLink.Valid link -> Html.page(template(new LinkForm(n, null), link, Problems.none(), frame));
            case SignInLink.Closed closed -> closed(closed, frame);
        };
    }

    @PostMapping
    View use(
            @Valid LinkForm form,
            BindingResult binding,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.open(form.n())) {
            case SignInLink.Valid link -> use(form, link, Problems.of(binding, frame.t()), frame, request, response);
            // The button was pressed twice, and the first press signed in.
            case SignInLink.Closed closed
            when closed == SignInLink.Closed.SPENT && frame.person() != null -> SeeOther.at("/min-side");
            case SignInLink.Closed closed -> closed(closed, frame);
        };
    }

    private View use(
            LinkForm form,
            SignInLink.Valid link,
            Problems found,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean isNew = isNew(link);
        var problems = isNew && form.name().isBlank()
                ? found.and("name", frame.t().get("accounts.problem.name.missing"))
                : found;
        if (problems.any()) {
            return Html.refused(template(form, link, problems, frame));
        }
        var account = signIns.use(form.n(), form.name());
        if (account.isEmpty()) {
            return closed(SignInLink.Closed.SPENT, frame);
        }
        doorstep.letIn(account.get(), request, response);
        return SeeOther.at(link.backTo() != null ? link.backTo() : isNew ? "/organisation/ny" : "/min-side");
    }

    private JteModel template(LinkForm form, SignInLink.Valid link, Problems problems, Frame frame) {
        var name = new Fields(frame.t(), "accounts.link", problems).of("name", form.name());
        return templates.accountsLink(
                new LinkPage(form.n(), link.address(), isNew(link) ? name : null, problems), frame);
    }

    /** Told only to somebody who reads the mailbox. */
    private boolean isNew(SignInLink.Valid link) {
        return accounts.with(link.address()).isEmpty();
    }

    private Html closed(SignInLink.Closed why, Frame frame) {
        var status = why == SignInLink.Closed.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE;
        return new Html(templates.accountsClosed(why, frame), status);
    }
}
