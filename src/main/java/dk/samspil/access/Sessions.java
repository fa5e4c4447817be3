package dk.samspil.access;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions are read before anybody is known, so outside the transactions that ask who is acting. */
@Configuration
class Sessions {

    /** For sessions alone: everything else still gets Boot's. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations") TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    /** Around Boot's own store: with a store of ours beside it, Boot would make none. */
    @Bean
    static BeanPostProcessor quietSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored ? new QuietSessions<>(stored) : bean;
            }
        };
    }
}
