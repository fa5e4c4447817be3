package dk.samspil;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what the JDBC driver is asked, whoever asks: the session, the actor, the journal, the page. Beginning and ending a transaction is not asking. */
public class Statements implements BeanPostProcessor {

    private final List<String> asked = new ArrayList<>();

    /** What is asked from now on is counted. */
    public void begin() {
        asked.clear();
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source)
                        .afterQuery((execution, queries) -> queries.forEach(query -> asked.add(query.getQuery())))
                        .build()
                : bean;
    }
}
