package org.netsword.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netsword.fact.FactTypes;

class DerivedTest {
    @Test
    void every_derived_observation_of_a_fact_names_attributes_of_that_fact() {
        List<String> derived = new ArrayList<>();
        for (FactTypes.Type type : FactTypes.all()) {
            for (Method method : type.factClass().getDeclaredMethods()) {
                boolean observation =
                        Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getReturnType() == boolean.class
                                && !method.getName().equals("equals");
                if (observation) {
                    derived.add(type.name() + "." + method.getName());
                    assertThat(Derived.attributesBehind(type.name(), method.getName()))
                            .as("%s.%s", type.name(), method.getName())
                            .isNotEmpty()
                            .isSubsetOf(type.attributes().keySet());
                }
            }
        }
        assertThat(derived).contains("Product.isA", "Permit.missingOn");
    }
}
