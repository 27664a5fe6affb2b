package uk.iomgraph.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole service, on a port of its own and a real database that is empty before the class, signed in. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith({GraphDatabase.class, TestAccount.class})
@Import({TestSignIn.class, TestIndex.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "iom.warm-up=false",
            "iom.sweep.enabled=false",
            "iom.figures.unswept=true",
            "iom.sign-in.requests-per-minute=1000000",
            "iom.pages.boundaries=src/test/resources/boundaries.geojson"
        })
public @interface GraphTest {}
