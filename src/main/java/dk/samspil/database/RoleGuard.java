package dk.samspil.database;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guards the guard: row-level security holds nothing back from a role that owns the tables, is superuser or may bypass it. */
@Component
class RoleGuard implements InitializingBean {

    private final JdbcClient jdbc;

    RoleGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        var role = jdbc.sql("""
                        select rolname, rolsuper, rolbypassrls, exists (
                            select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                            where relkind in ('r', 'p') and nspname not in ('pg_catalog', 'information_schema')
                                and pg_has_role(relowner, 'usage')) as owner
                        from pg_roles where rolname = current_user""").query(Power.class).single();
        if (role.rolsuper || role.rolbypassrls || role.owner) {
            throw new CannotStart(
                    "The application's database role %s %s, so PostgreSQL would show it every row."
                            .formatted(role.rolname, role.excess()),
                    "Use a plain role as SPRING_DATASOURCE_USERNAME, and the owner as SPRING_FLYWAY_USER.");
        }
    }

    private record Power(String rolname, boolean rolsuper, boolean rolbypassrls, boolean owner) {

        String excess() {
            return rolsuper ? "is a superuser" : rolbypassrls ? "has BYPASSRLS" : "owns tables";
        }
    }
}
