package dk.samspil;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what the JDBC driver is asked for a page, whoever asks: the session, the actor, the journal, the page itself. Beginning
 * and ending a transaction is not asking; jobs that run beside the page have threads of their own, and are not counted.
 */
public class Statements implements BeanPostProcessor {

    private final List<String> asked = new ArrayList<>();
    private volatile @Nullable Thread page;

    /** What this thread asks from now on is counted. */
    public void begin() {
        asked.clear();
        page = Thread.currentThread();
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source)
                        .afterQuery((execution, queries) -> count(queries))
                        .build()
                : bean;
    }

    private void count(List<QueryInfo> queries) {
        if (Thread.currentThread() == page) {
            queries.forEach(query -> asked.add(query.getQuery()));
        }
    }
}
