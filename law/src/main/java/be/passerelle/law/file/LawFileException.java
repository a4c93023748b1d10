// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.file;

/// A file of the law that cannot be taken as it is. The message names the file, the key, what is wrong and what to do.
public final class LawFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LawFileException(String file, String key, String problem, String whatToDo) {
        super(file + ": " + (key.isEmpty() ? "" : key + ": ") + problem + ". " + whatToDo + ".");
    }
}
