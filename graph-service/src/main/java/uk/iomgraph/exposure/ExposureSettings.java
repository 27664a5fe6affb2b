package uk.iomgraph.exposure;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.iomgraph.kernel.MinimumGrade;
import uk.iomgraph.rules.network.ExposureKernel;

/**
 * How exposure is worked out. Only the days of the kernel come from a source (Green, Horel and Papachristos 2017); all other
 * numbers are proposals, to be settled by whoever runs the service.
 *
 * @param kernel how an event fades
 * @param days what fades it: the mean delay, or the half-life
 * @param lookBackDays events longer ago do not count; after 730 days less than a hundredth of one is left by 125 days
 * @param coOffendedWithinDays how long two people who offended together stay tied by it
 * @param weights what a tie counts, by its basis
 * @param violence words, in small letters, of the groups of offences that count as violence
 * @param sourceGrade worst grade of a source, 1 to 3, of a tie that counts; co-offending has no grade
 * @param informationGrade worst grade of information, A to E, of a tie that counts
 */
@ConfigurationProperties("iom.exposure")
record ExposureSettings(
        @DefaultValue("EXPONENTIAL") ExposureKernel.Form kernel,
        @DefaultValue("125") double days,
        @DefaultValue("730") int lookBackDays,
        @DefaultValue("1825") int coOffendedWithinDays,
        @DefaultValue Weights weights,

        @DefaultValue({"homicide", "murder", "violence with injury", "robbery"})
        List<String> violence,

        @DefaultValue("2") int sourceGrade,
        @DefaultValue("C") String informationGrade) {

    ExposureSettings {
        violence =
                violence.stream().map(words -> words.toLowerCase(Locale.ROOT)).toList();
        // Made here, so that a fault stops the start as one of configuration.
        new ExposureKernel(kernel, days);
        new MinimumGrade(sourceGrade, informationGrade);
        if (lookBackDays < 1 || coOffendedWithinDays < 1 || violence.isEmpty()) {
            throw new IllegalArgumentException("iom.exposure must look back a day or more, for some violence.");
        }
    }

    /** How an event fades. */
    ExposureKernel fading() {
        return new ExposureKernel(kernel, days);
    }

    /** The bases whose ties count, in their fixed order. */
    List<ExposureBasis> bases() {
        return List.of(ExposureBasis.values()).stream()
                .filter(basis -> weights.of(basis) > 0)
                .toList();
    }

    /**
     * What a tie counts; one that rests on several bases counts the greatest. Nothing for 0.
     *
     * @param coOffended for those who offended together, from 0 to 1
     * @param sameGang for those tied to the same gang, from 0 to 1
     * @param associate for those said to associate, from 0 to 1
     */
    record Weights(
            @DefaultValue("1") double coOffended,
            @DefaultValue("0.5") double sameGang,
            @DefaultValue("0.5") double associate) {

        Weights {
            for (double weight : new double[] {coOffended, sameGang, associate}) {
                if (!(weight >= 0 && weight <= 1)) {
                    throw new IllegalArgumentException("iom.exposure.weights must be from 0 to 1.");
                }
            }
        }

        double of(ExposureBasis basis) {
            return switch (basis) {
                case CO_OFFENDED -> coOffended;
                case SAME_GANG -> sameGang;
                case ASSOCIATE -> associate;
            };
        }
    }
}
