package dk.samspil.front;

import dk.samspil.collaborations.Card;
import dk.samspil.tasks.Task;
import java.time.LocalDate;
import java.util.List;

/** What waits for me, oldest day first; what waits for others; my collaborations. */
public record MySidePage(String greeting, List<Task> mine, List<Task> others, List<Card> cards, LocalDate today) {}
