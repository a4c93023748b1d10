// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.demo.RunningDemo;
import be.passerelle.registry.Registry;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class FilesOfThenTest {

    @Test
    void look() {
        Installation.clear("then");
        try (RunningDemo running = RunningDemo.start(Installation.data("then"), 0, Installation.FIRST_DAY)) {
            Registry registry = running.part(Registry.class);
            for (LifeOfThen life : List.of(
                    FilesOfThen.of2009(),
                    FilesOfThen.of2012(),
                    FilesOfThen.of2014(),
                    FilesOfThen.of2016(),
                    FilesOfThen.of2018())) {
                try {
                    life.importInto(registry);
                    System.out.println("THEN " + life.listed() + " " + life.id());
                } catch (RuntimeException e) {
                    System.out.println("THEN refused " + life.listed() + " " + e);
                }
            }
        }
    }
}
