package dk.samspil.directory;

import dk.samspil.reference.Need;
import dk.samspil.reference.TargetGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an offer says, in the order its page says it. Nothing is null; what has not been written is empty.
 *
 * @param kind what it is, and where: "Demensaflaster i Nørreby"
 * @param whoComes the people behind it, as one would describe them to a neighbour
 * @param firstMet the name of whoever one meets the first time
 * @param firstTime what happens then
 * @param municipality a code; empty where the offer is for everyone, online
 * @param notDo what it does not do, so that nobody waits for it
 * @param beside what the municipality does beside it
 * @param placesNow free places or the wait, as one would say it on the phone
 */
public record OfferText(
        String title,
        String kind,
        String summary,
        Scene scene,
        String whoComes,
        String firstMet,
        String firstTime,
        String what,
        String forWhom,
        Set<TargetGroup> groups,
        Set<Need> needs,
        String place,
        String municipality,
        boolean online,
        String times,
        String price,
        String notDo,
        String contactName,
        String phone,
        String phoneHours,
        String mail,
        String otherWay,
        String behind,
        String beside,
        String placesNow) {

    public OfferText {
        groups = Set.copyOf(groups);
        needs = Set.copyOf(needs);
    }

    /** What still has to be written before anybody can use it. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (whoComes.isBlank() && firstMet.isBlank()) {
            gaps.add(Gap.WHO_COMES);
        }
        if (what.isBlank()) {
            gaps.add(Gap.WHAT);
        }
        if (municipality.isBlank() && !online) {
            gaps.add(Gap.WHERE);
        }
        if (phone.isBlank() && mail.isBlank() && otherWay.isBlank()) {
            gaps.add(Gap.HOW_TO_COME);
        }
        return List.copyOf(gaps);
    }
}
