package dk.samspil.reference;

import dk.samspil.reference.ReferenceRepository.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks things up, for a day. Read once at start, because it changes only by migration. */
@Component
public class Reference {

    private final List<Municipality> municipalities;
    private final Map<String, Municipality> byCode;
    private final Map<String, List<Membership>> regions;
    private final List<KleNumber> kleNumbers;
    private final List<LegalBasis> legalBases;

    Reference(ReferenceRepository repository) {
        municipalities = repository.municipalities();
        byCode = municipalities.stream().collect(Collectors.toUnmodifiableMap(Municipality::code, Function.identity()));
        regions = repository.memberships().stream().collect(Collectors.groupingBy(Membership::municipality));
        kleNumbers = repository.kleNumbers();
        legalBases = repository.legalBases();
    }

    /** In Danish order: Aabenraa after Ærø. */
    public List<Municipality> municipalities() {
        return municipalities;
    }

    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Empty for an unknown municipality, and before there were regions. */
    public Optional<Region> regionOf(String municipality, LocalDate day) {
        return regions.getOrDefault(municipality, List.of()).stream()
                .filter(membership -> membership.validity().includes(day))
                .map(Membership::region)
                .findFirst();
    }

    public List<KleNumber> kle(LocalDate day) {
        return kleNumbers.stream()
                .filter(number -> number.validity().includes(day))
                .toList();
    }

    public List<LegalBasis> legalBases(LocalDate day) {
        return legalBases.stream()
                .filter(basis -> basis.validity().includes(day))
                .toList();
    }
}
