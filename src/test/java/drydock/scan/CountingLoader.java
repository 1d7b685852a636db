package drydock.scan;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;

/**
 * Loads the classes that read code once more, so changed that they count their steps in {@link Steps}: one for each time that a
 * loop goes round, one for each character that is copied. So it can be proved, without a clock, that work grows in proportion.
 */
final class CountingLoader extends ClassLoader {
    private static final String PREFIX = "drydock.scan.";
    private static final ClassDesc STEPS = ClassDesc.of(Steps.class.getName());
    private static final ClassDesc MATCHER = ClassDesc.of("java.util.regex.Matcher");

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PREFIX) || name.equals(Steps.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? counting(name) : known;
        }
    }

    private Class<?> counting(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassFile file = ClassFile.of();
            byte[] changed = file.transformClass(
                    file.parse(in.readAllBytes()),
                    ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Counting::new)));
            return defineClass(name, changed, 0, changed.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class Counting implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof LabelTarget here) {
                passed.add(here.label());
            } else if (element instanceof BranchInstruction branch && passed.contains(branch.target())) {
                code.invokestatic(STEPS, "one", MethodTypeDesc.of(ConstantDescs.CD_void));
            } else if (element instanceof InvokeInstruction call) {
                count(code, call);
            }
            code.with(element);
        }

        /** Of these the number of characters, or the matcher, is what was put on the stack last. */
        private static void count(CodeBuilder code, InvokeInstruction call) {
            String name = call.owner().asInternalName() + "." + call.name().stringValue()
                    + call.type().stringValue();
            switch (name) {
                case "java/lang/String.<init>([CII)V",
                        "java/lang/System.arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V" ->
                    code.dup()
                            .invokestatic(
                                    STEPS, "many", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int));
                case "java/util/regex/Matcher.matches()Z" ->
                    code.dup().invokestatic(STEPS, "match", MethodTypeDesc.of(ConstantDescs.CD_void, MATCHER));
                default -> {}
            }
        }
    }
}
