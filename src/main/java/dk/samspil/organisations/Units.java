package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.Reach;
import dk.samspil.access.UnitId;
import dk.samspil.journal.Journal;
import dk.samspil.web.LastChange;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the own organisation is divided, and thereby how far each of its people sees. */
@Component
@Transactional
public class Units {

    private final UnitRepository repository;
    private final UnitPeople people;
    private final Journal journal;
    private final Ids ids;

    Units(UnitRepository repository, UnitPeople people, Journal journal, Ids ids) {
        this.repository = repository;
        this.people = people;
        this.journal = journal;
        this.ids = ids;
    }

    List<Unit> tree() {
        return repository.tree(Actor.currentOrganisation());
    }

    /** One that the actor reaches. */
    Unit unit(UnitId id) {
        return reached().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** What they are called. */
    public Map<UnitId, String> names() {
        return tree().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    /** How many members each has; those without any are left out. */
    Map<UnitId, Integer> members() {
        return people.members();
    }

    LastChange lastChange(UnitId id) {
        return repository.lastChange(id);
    }

    /** Those the actor may choose among, for themselves and others. */
    List<Unit> reached() {
        var reach = Reach.current();
        return tree().stream().filter(unit -> reach.covers(unit.id())).toList();
    }

    /** What a form chose; refused where the actor does not reach it. Null is the whole organisation. */
    public @Nullable UnitId chosen(@Nullable String typed) {
        var unit = Typed.id(typed).map(UnitId::new).orElse(null);
        if (!Reach.current().covers(unit) || unit != null && !stands(unit)) {
            throw new Refusal("unit", "organisations.problem.unit");
        }
        return unit;
    }

    public UnitId add(UnitForm form) {
        var parent = Typed.id(form.parent()).map(UnitId::new).orElse(null);
        if (!Reach.current().covers(parent) || parent != null && !stands(parent)) {
            throw new Refusal("parent", "organisations.problem.unit");
        }
        var id = new UnitId(Typed.id(form.id()).orElseGet(ids::next));
        repository.add(id, Actor.currentOrganisation(), parent, form.name());
        journal.changed("organisations.unitAdded", id.value());
        return id;
    }

    public void rename(UnitId id, UnitForm form) {
        unit(id);
        if (!repository.rename(id, form.name(), form.version(), Actor.current().name())) {
            throw new Stale();
        }
        journal.changed("organisations.unitRenamed", id.value());
    }

    public void close(UnitId id) {
        unit(id);
        if (people.anyIn(id) || !repository.close(id)) {
            throw new Refusal("", "organisations.problem.unitInUse");
        }
        journal.changed("organisations.unitClosed", id.value());
    }

    private boolean stands(UnitId id) {
        return tree().stream().anyMatch(unit -> unit.id().equals(id));
    }
}
