package dk.samspil.front;

import dk.samspil.collaborations.Card;
import dk.samspil.meetings.Listed;
import dk.samspil.notifications.ReturnedMail;
import dk.samspil.soundings.ListedSounding;
import dk.samspil.tasks.Task;
import java.time.LocalDate;
import java.util.List;

/** What waits for me, oldest day first, and under the hats I have been lent; what waits for others; my collaborations and next meetings; mails that did not arrive. */
public record MySidePage(
        String greeting,
        List<Task> mine,
        List<WaitingHat> lent,
        List<Task> others,
        List<Card> cards,
        List<Listed> meetings,
        List<ListedSounding> soundings,
        List<ReturnedMail> returned,
        LocalDate today) {}
