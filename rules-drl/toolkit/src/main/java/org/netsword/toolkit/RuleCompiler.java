package org.netsword.toolkit;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles DRL to classes, so that no rule compiler is needed at run time. Sources are UTF-8
 * whatever the platform says.
 */
final class RuleCompiler {
    private static final String SOURCE_ROOT = "src/main/resources/org/netsword/";

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, String> factories = new TreeMap<>();

    RuleCompiler(Map<String, String> sources) {
        try {
            compile(sources);
        } catch (RuntimeException | AssertionError crash) {
            findCulprits(sources, crash);
        }
    }

    List<Fault> faults() {
        return faults;
    }

    /** Class files by their path. */
    Map<String, byte[]> classes() {
        return classes;
    }

    /** For each rule, the class and the static method that make it: {@code class#method}. */
    Map<String, String> factories() {
        return factories;
    }

    private void compile(Map<String, String> sources) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        sources.forEach(
                (path, text) ->
                        files.write(
                                SOURCE_ROOT + path,
                                ResourceFactory.newReaderResource(
                                        new StringReader(text), "UTF-8")));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            faults.add(fault(message));
        }
        if (faults.isEmpty()) {
            InternalKieModule module = (InternalKieModule) builder.getKieModule();
            collect(module);
            services.getRepository().removeKieModule(module.getReleaseId());
        }
    }

    /**
     * On some mistakes the compiler gives up without naming a file; compiling the files one by one
     * names it.
     */
    private void findCulprits(Map<String, String> sources, Throwable crash) {
        if (sources.size() == 1) {
            faults.add(
                    new Fault(
                            sources.keySet().iterator().next(),
                            0,
                            "编译器无法理解这个文件，请检查条件的写法：" + crash.getMessage()));
            return;
        }
        sources.forEach(
                (file, text) -> faults.addAll(new RuleCompiler(Map.of(file, text)).faults()));
        if (faults.isEmpty()) {
            faults.add(new Fault("rules", 0, "编译器意外终止：" + crash));
        }
    }

    private void collect(InternalKieModule module) {
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && file.startsWith("org/netsword/")) {
                classes.put(file, module.getBytes(file));
            }
        }
        ClassLoader loader = new CompiledClasses(classes);
        for (String file : classes.keySet()) {
            if (file.contains("RuleMethods")) {
                collectFactories(file.replaceFirst("\\.class$", "").replace('/', '.'), loader);
            }
        }
    }

    private void collectFactories(String className, ClassLoader loader) {
        try {
            for (Method method : loader.loadClass(className).getDeclaredMethods()) {
                if (method.getReturnType() == Rule.class) {
                    Rule rule = (Rule) method.invoke(null);
                    factories.put(rule.getName(), className + "#" + method.getName());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    className + " cannot be read: " + ExceptionUtils.getRootCauseMessage(e), e);
        }
    }

    /** The compiler names the rule file at best; generated sources say nothing to an author. */
    private static Fault fault(Message message) {
        String path = String.valueOf(message.getPath());
        String file = path.contains("rules/") ? path.substring(path.indexOf("rules/")) : path;
        String text = String.valueOf(message.getText()).lines().findFirst().orElse("");
        return new Fault(file, Math.max(0, message.getLine()), "编译错误：" + text);
    }
}
