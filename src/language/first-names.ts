/** Given names common in news text, by the gender they usually stand for. Written for this project. */
import { wordSet as listed } from './word-set.ts'

export const MALE_NAMES = listed(`
Aaron Abdul Abdullah Abdulrahman Abe Abraham Adam Adel Adnan Adrian Ahmad Ahmed Akira Al Alan Alberto Alejandro Aleksandr Alex
Alexander Alexandre Alexei Alexey Alfred Ali Allan Allen Amir Anatoly Anders Andre Andrea Andreas Andrei Andrew Andriy Andrzej Andy
Angelo Anthony Antoine Anton Antonio Anwar Arjun Armando Arnaud Arnold Arthur Arturo Ashraf Ban Barack Barry Bashar Bashir
Ben Benedict Benjamin Benoit Bernard Bernardo Bernd Bernie Bert Bill Billy Bjorn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett
Brian Bruce Bruno Bryan Caleb Calvin Carl Carlo Carlos Casey Cesar Chad Charles Charlie Chen Chris Christian Christoph Christophe Christopher Chuck
Clarence Claude Claudio Clint Clive Cody Colin Conor Corey Craig Cristiano Curtis Cyril Dale Dalton Damian Damien Damon Dan Daniel Daniele Danny
Darrell Darren Dave David Dean Denis Dennis Derek Diego Dieter Dimitri Dirk Dmitri Dmitry Don Donald Doug Douglas Duncan Dustin Dwight
Earl Ed Eddie Edgar Eduardo Edward Edwin Elias Elijah Elliott Emile Emilio Emmanuel Emmerson Enrico Enrique Eric Erich Erik Ernest Ernesto Ethan Eugene
Evan Fabio Faisal Felipe Felix Ferdinand Fernando Fidel Filippo Floyd Francesco Francis Francisco Franck Franco Francois François Frank Franz Fred Freddie
Frederic Frederick Friedrich Gabriel Gareth Garry Gary Gavin Gene Geoff Geoffrey George Georges Gerald Gerard Gerhard Gerry Gianni Gilbert Giorgio Giovanni Giuseppe
Glen Glenn Goran Gordon Graeme Graham Greg Gregory Guido Guillaume Guillermo Gunther Gustavo Guy Hamid Hamza Hans Harold Harry Harvey Hassan Hector
Heinz Helmut Henri Henrik Henry Herbert Herman Hiroshi Hosni Howard Hugh Hugo Hussein Iain Ian Ibrahim Igor Ilya Imran Isaac Ismail Ivan Ivo Jack
Jackson Jacob Jacques Jaime Jake Jakob Jamal James Jamie Jan Jared Jason Javier Jay Jean Jeb Jeff Jefferson Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim
Jimmy Joachim Joao Joe Joel Joerg Johan Johann John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julien
Julio Jürgen Juergen Justin Kamal Karel Karim Karl Kazuo Keith Kelvin Ken Kenneth Kenny Kevin Khaled Khalid Kofi Kurt Kyle Lance Larry Lars Laurent Lawrence
Lee Leo Leon Leonard Leonardo Leonid Leroy Leslie Lester Lewis Liam Lionel Lloyd Logan Lorenzo Lou Louis Luca Lucas Luciano Luigi Luis Luiz
Lukas Luke Magnus Mahmoud Malcolm Manfred Manny Manuel Marc Marcel Marcelo Marco Marcos Marcus Marek Mario Marius Mark Marko Markus Marshall Martin
Marvin Massimo Mats Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maxime Mehdi Mehmet Mel Michael Michal Michel Miguel Mikael Mike Mikhail
Milan Milos Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohamud Moses Muhammad Mustafa Naoto Nasser Nathan Nathaniel Neil Nelson Newt Nicholas Nick Nicolas
Nigel Nikita Nikolai Noah Noel Norman Olaf Oleg Oliver Olivier Omar Orlando Oscar Osama Otto Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel
Pedro Per Perry Pete Peter Petr Phil Philip Philippe Phillip Pierre Piotr Pranab Prince Qassem Rafael Rahul Raj Rajiv Ralph Ramon Rand Randall Randy Raul Ray
Raymond Recep Reginald Rene René Ricardo Riccardo Richard Rick Ricky Rob Robert Roberto Robin Rodney Rodrigo Roger Roland Roman Romano Ron Ronald Ronnie Ross
Roy Ruben Rudolf Rudy Rupert Russell Ryan Saad Saddam Saeed Salman Salvador Sam Samir Samuel Sanjay Santiago Scott Sean Sebastian Serge Sergei Sergey
Sergio Seth Shane Shaun Shawn Shinzo Sidney Silvio Simon Slobodan Spencer Stanislav Stanley Stefan Stefano Stephane Stephen Steve Steven Stewart Stuart Sven Sylvain
Taro Ted Terrence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tommy Tony Travis Trevor Tyler Umar Uwe Vaclav Valery
Vernon Vic Victor Viktor Vincent Vincenzo Vitali Vitaly Vladimir Volodymyr Volker Wade Waleed Walter Warren Wayne Wei Werner Wesley Wilhelm Will Willem
William Willie Wim Winston Wolfgang Xavier Yasser Yevgeny Yoshihiko Yoshihiro Yuri Yusuf Yves Zachary Zoran
`)

export const FEMALE_NAMES = listed(`
Abigail Ada Agnes Aisha Alexandra Alexis Alice Alicia Alina Alison Allison Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrée Angela Angelina Angie Anita
Ann Anna Anne Annette Annie Antonia April Arianna Asma Audrey Aung Ayesha Barbara Beata Beatrice Becky Belinda Benazir Bernadette Beth Betsy Betty Beverly Bianca
Birgit Bonnie Brenda Bridget Brigitte Brittany Camilla Camille Candace Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy
Cecilia Celine Charlotte Chelsea Cheryl Chiara Christiane Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Corinne Courtney
Cristina Crystal Cynthia Daniela Danielle Daphne Dawn Deborah Debbie Denise Diana Diane Dianne Dilma Dina Dolores Donna Dora Doreen Doris Dorothy
Edith Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn
Fatima Fatma Fiona Florence Frances Francesca Francoise Gabriela Gabrielle Gail Geraldine Gina Giorgia Gisele Giulia Glenda Gloria Grace Gretchen Gwen
Hannah Harriet Heather Heidi Helen Helena Helene Hillary Hilary Holly Huma Ida Indira Inga Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivanka
Jacinda Jacqueline Jana Jane Janet Janice Jasmine Jean-Marie Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Jodie Josephine Joyce Juanita
Judith Judy Julia Juliana Julie June Justine Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kay Kayla Kellyanne Kelly
Kerry Kim Kimberly Kirsten Krista Kristen Kristin Kristina Larissa Laura Lauren Layla Leah Leila Lena Leticia Lillian Linda Lindsay Lindsey Lisa Liz Liza Lois
Lorena Loretta Lori Louise Lucia Lucille Lucy Ludmila Luisa Lydia Lynn Madeleine Madison Maggie Mandy Manuela Marcia Margaret Margarita Maria María Marianne
Marie Marilyn Marina Marine Marion Marissa Marjorie Marta Martha Martina Mary Maureen Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith
Mia Michele Michelle Mildred Miranda Miriam Moira Molly Mona Monica Monika Muriel Nadia Nadine Nancy Naomi Natalia Natalie Natasha Neelie Nicola Nicole Nikki
Nina Nora Olga Olivia Oprah Pamela Pat Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phyllis Priscilla Rachel Ramona Raquel Rebecca Regina
Renata Renee Rhonda Rita Roberta Rosa Rosalind Rose Roseanne Rosemary Rowena Roxana Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Savannah Serena
Shannon Sharon Sheila Shelley Sherry Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey Stacy Stella Stephanie Steffi Sue Susan Susana Susanne Susie Suzanne Svetlana
Sylvia Tamara Tammy Tania Tanya Tara Tatiana Teresa Theresa Therese Tiffany Tina Tracey Tracy Ursula Valentina Valerie Vanessa Venus Vera Veronica
Vicki Victoria Viola Violeta Virginia Vivian Wanda Wendy Whitney Wilhelmina Winnie Xiomara Yasmin Yelena Yolanda Yulia Yvette Yvonne Zainab Zoe
`)
