package uk.iomgraph.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Wraps the service's driver and notes the statements it sends, so that the bare driver can send the very same. */
@TestConfiguration(proxyBeanMethods = false)
class RecordedStatements {

    private static final List<Sent> SENT = new CopyOnWriteArrayList<>();
    private static volatile boolean recording;

    /** One statement as it was sent. */
    record Sent(String text, Value parameters) {}

    /** What the service sends while some work is done. */
    static List<Sent> during(Runnable work) {
        SENT.clear();
        recording = true;
        try {
            work.run();
            return new ArrayList<>(SENT);
        } finally {
            recording = false;
        }
    }

    @Bean
    static BeanPostProcessor recordingDriver() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver ? wrap(Driver.class, driver) : bean;
            }
        };
    }

    private static <T> T wrap(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object[] arguments = given == null ? new Object[0] : given.clone();
                    if (recording
                            && target instanceof TransactionContext
                            && arguments.length == 2
                            && arguments[0] instanceof String text
                            && arguments[1] instanceof Value parameters) {
                        SENT.add(new Sent(text, parameters));
                    }
                    if (target instanceof Session
                            && arguments.length > 0
                            && arguments[0] instanceof TransactionCallback<?> work) {
                        arguments[0] = (TransactionCallback<Object>)
                                context -> work.execute(wrap(TransactionContext.class, context));
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Session session ? wrap(Session.class, session) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
