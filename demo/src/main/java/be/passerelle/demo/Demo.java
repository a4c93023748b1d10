// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

/// What `./run` starts.
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        System.out.println("Passerelle");
    }
}
