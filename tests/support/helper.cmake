# SPDX-License-Identifier: GPL-3.0-or-later
# Real little programs that tests start. They link no Qt and nothing of ours: they stand for other people's programs.
add_executable(command_helper ${CMAKE_CURRENT_SOURCE_DIR}/support/command_helper_main.cpp)
target_compile_features(command_helper PRIVATE cxx_std_20)
target_compile_options(command_helper PRIVATE -Wall -Wextra)

# perf follows frame pointers
add_executable(two_functions ${CMAKE_CURRENT_SOURCE_DIR}/support/two_functions_main.cpp)
target_compile_features(two_functions PRIVATE cxx_std_20)
target_compile_options(two_functions PRIVATE -Wall -Wextra -O1 -fno-omit-frame-pointer)

# A host that tests kill.
add_executable(run_host ${CMAKE_CURRENT_SOURCE_DIR}/support/run_host_main.cpp)
target_link_libraries(run_host PRIVATE core_host)
add_dependencies(run_host manyhands-forkserver)

# What tests load before a program, so that it meets what no test can make the machine do.
foreach(library odd_clocks hidden_files)
  add_library(${library} MODULE ${CMAKE_CURRENT_SOURCE_DIR}/support/${library}_main.cpp)
  target_compile_features(${library} PRIVATE cxx_std_20)
  target_compile_options(${library} PRIVATE -Wall -Wextra)
  set_target_properties(${library} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
endforeach()

# Plug-ins: the example of the manual, built as it says, and those that do what none should.
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/include/manyhands)
configure_file(${PROJECT_SOURCE_DIR}/core/worker/plugin.h ${CMAKE_CURRENT_BINARY_DIR}/include/manyhands/plugin.h COPYONLY)
add_library(plugin_demo MODULE ${CMAKE_CURRENT_SOURCE_DIR}/examples/plugin_demo.cpp)
target_include_directories(plugin_demo PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/include)
set_target_properties(plugin_demo PROPERTIES OUTPUT_NAME demo)
set(plugins plugin_demo)
foreach(odd hangs aborts exits forks later crashes throws fails unresolved abi)
  string(TOUPPER ${odd} definition)
  add_library(plugin_${odd} MODULE ${CMAKE_CURRENT_SOURCE_DIR}/support/odd_plugin_main.cpp)
  target_include_directories(plugin_${odd} PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_definitions(plugin_${odd} PRIVATE ODD_${definition})
  set_target_properties(plugin_${odd} PROPERTIES OUTPUT_NAME ${odd})
  list(APPEND plugins plugin_${odd})
endforeach()
set_target_properties(${plugins} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/plugins)
foreach(plugin IN LISTS plugins)
  target_compile_features(${plugin} PRIVATE cxx_std_20)
  target_compile_options(${plugin} PRIVATE -Wall -Wextra)
endforeach()
add_dependencies(tst_plugin_file ${plugins})
add_dependencies(tst_plugin_tasks ${plugins} manyhands)
if(MANYHANDS_WINDOW)
  foreach(test tst_plugin_form tst_pictures tst_languages tst_window_real)
    add_dependencies(${test} ${plugins})
  endforeach()
endif()
