package uk.iomgraph.web.http;

import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Refuses the JSON word null as the body of a GraphQL request while it is read. The framework does not foresee it, and the fault that it
 * would make of it cannot be told from others: once it has come often, it has no stack trace any more.
 */
@Component
final class NullBody extends SimpleModule {

    private static final long serialVersionUID = 1;

    NullBody() {
        super(NullBody.class.getName());
        setDeserializerModifier(new Refusing());
    }

    private static final class Refusing extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> usual) {
            return bean.getBeanClass() == SerializableGraphQlRequest.class ? new Request(usual) : usual;
        }
    }

    private static final class Request extends DelegatingDeserializer {

        Request(ValueDeserializer<?> usual) {
            super(usual);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
            return new Request(usual);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return context.reportInputMismatch(this, "A request is an object, not null");
        }
    }
}
